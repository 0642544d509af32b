//! Most that can be sent from sources with supplies to sinks with room, through edges with limits (a maximum flow),
//! and the sources that are cut off when not everything can (L. Ford and D. Fulkerson, Maximal flow through a
//! network, 1956).

use std::collections::VecDeque;

/// A network of two sides.
#[derive(Default)]
pub(super) struct Transport {
    supplies: Vec<u32>,
    room: Vec<u32>,
    edges: Vec<Edge>,
    /// By source, where its edges begin; one entry more than sources.
    first: Vec<u32>,
    /// By sink, its edges.
    arriving: Vec<Vec<u32>>,
}

struct Edge {
    source: u32,
    sink: u32,
    /// How much more it can carry.
    left: u32,
    sent: u32,
}

/// The largest flow.
pub(super) struct Flow {
    /// By source, what it sends.
    pub sent: Vec<u32>,
    /// Sources that nothing could help to send more: together they can send no more than they do.
    pub stuck_sources: Vec<bool>,
    /// Sinks that they compete for: all full, and used by nobody else.
    pub full_sinks: Vec<bool>,
}

impl Flow {
    /// Everything sent.
    pub(super) fn total(&self) -> u64 {
        self.sent.iter().map(|sent| u64::from(*sent)).sum()
    }
}

impl Transport {
    /// A network of sinks with room, and no sources yet.
    pub(super) fn new(room: Vec<u32>) -> Self {
        let arriving = vec![Vec::new(); room.len()];
        Transport { room, arriving, first: vec![0], ..Transport::default() }
    }

    /// Adds a source with what it wants to send, and its edges: each a sink and the most that it carries.
    pub(super) fn source(&mut self, supply: u32, edges: impl Iterator<Item = (usize, u32)>) {
        let source = self.supplies.len() as u32;
        self.supplies.push(supply);
        for (sink, most) in edges {
            self.arriving[sink].push(self.edges.len() as u32);
            self.edges.push(Edge { source, sink: sink as u32, left: most, sent: 0 });
        }
        self.first.push(self.edges.len() as u32);
    }

    fn leaving(&self, source: usize) -> std::ops::Range<usize> {
        self.first[source] as usize..self.first[source + 1] as usize
    }

    /// Sends as much as can be sent.
    pub(super) fn solve(mut self) -> Flow {
        let sources = self.supplies.len();
        let mut order: Vec<usize> = (0..sources).collect();
        order.sort_by_key(|source| self.leaving(*source).len());
        for source in &order {
            self.send_at_once(*source);
        }
        let mut flow = Flow {
            sent: Vec::new(),
            stuck_sources: vec![false; sources],
            full_sinks: vec![false; self.room.len()],
        };
        for source in order {
            while self.supplies[source] > 0 && self.reroute(source, &mut flow) {}
        }
        flow.sent = (0..sources)
            .map(|source| self.edges[self.leaving(source)].iter().map(|edge| edge.sent).sum())
            .collect();
        flow
    }

    /// Sends what needs no way round, to the sinks with most room first.
    fn send_at_once(&mut self, source: usize) {
        let mut edges: Vec<usize> = self.leaving(source).collect();
        edges.sort_by_key(|edge| (std::cmp::Reverse(self.room[self.edges[*edge].sink as usize]), *edge));
        for edge in edges {
            let sink = self.edges[edge].sink as usize;
            let amount = self.supplies[source].min(self.edges[edge].left).min(self.room[sink]);
            self.edges[edge].left -= amount;
            self.edges[edge].sent += amount;
            self.room[sink] -= amount;
            self.supplies[source] -= amount;
        }
    }

    /// Sends more from a source by way of others; `false`, and the sources and sinks in the way, if nothing can.
    fn reroute(&mut self, from: usize, flow: &mut Flow) -> bool {
        // Nothing that is stuck ever gets free: ways do not lead through it.
        let mut come_by: Vec<Option<u32>> = vec![None; self.room.len()];
        let mut seen = vec![false; self.supplies.len()];
        // By source, the edge on which something sent is taken back.
        let mut taken_back: Vec<Option<u32>> = vec![None; self.supplies.len()];
        let mut waiting = VecDeque::from([from]);
        let mut reached = vec![from];
        seen[from] = true;
        while let Some(source) = waiting.pop_front() {
            for edge in self.leaving(source) {
                let sink = self.edges[edge].sink as usize;
                if self.edges[edge].left == 0 || come_by[sink].is_some() || flow.full_sinks[sink] {
                    continue;
                }
                come_by[sink] = Some(edge as u32);
                if self.room[sink] > 0 {
                    self.send_along(from, sink, &come_by, &taken_back);
                    return true;
                }
                for back in &self.arriving[sink] {
                    let other = self.edges[*back as usize].source as usize;
                    if self.edges[*back as usize].sent > 0 && !seen[other] {
                        seen[other] = true;
                        taken_back[other] = Some(*back);
                        waiting.push_back(other);
                        reached.push(other);
                    }
                }
            }
        }
        reached.into_iter().for_each(|source| flow.stuck_sources[source] = true);
        for (sink, edge) in come_by.iter().enumerate() {
            flow.full_sinks[sink] |= edge.is_some();
        }
        false
    }

    fn send_along(&mut self, from: usize, to: usize, come_by: &[Option<u32>], taken_back: &[Option<u32>]) {
        let mut way = Vec::new();
        let mut sink = to;
        loop {
            let edge = come_by[sink].expect("every sink of a way was reached by an edge") as usize;
            let source = self.edges[edge].source as usize;
            way.push((edge, false));
            if source == from {
                break;
            }
            let back = taken_back[source].expect("every further source was reached by an edge") as usize;
            way.push((back, true));
            sink = self.edges[back].sink as usize;
        }
        let carries = |(edge, back): &(usize, bool)| match back {
            false => self.edges[*edge].left,
            true => self.edges[*edge].sent,
        };
        let amount = way.iter().map(carries).min().unwrap_or(0).min(self.room[to]).min(self.supplies[from]);
        for (edge, back) in way {
            let edge = &mut self.edges[edge];
            match back {
                false => (edge.left, edge.sent) = (edge.left - amount, edge.sent + amount),
                true => (edge.left, edge.sent) = (edge.left + amount, edge.sent - amount),
            }
        }
        self.room[to] -= amount;
        self.supplies[from] -= amount;
    }
}
