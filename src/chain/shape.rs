//! The graph of the chain: where the customer is, and which units and links cannot be spared.
//!
//! A unit or a link *cannot be spared* for a unit if every way from that unit to the customer leads through it: it
//! dominates the unit in the graph walked backwards from the customer (K. Cooper, T. Harvey and K. Kennedy, A simple,
//! fast dominance algorithm, 2001; petgraph). *Cycles* are strongly connected components of two or more units (M. Sharir,
//! A strong-connectivity algorithm, 1981, after Kosaraju; petgraph). None of it recurses: a chain may be long, and the
//! stack of a thread is not.

use petgraph::algo::dominators::{Dominators, simple_fast};
use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::Dfs;
use serde::{Deserialize, Serialize};

use crate::domain::Named;
use crate::domain::{LinkId, Problem, UnitId, distances_to_customer};

/// The graph of the chain.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shape {
    /// First links: units without a unit above them that have some below; without any hierarchy, units that
    /// nobody supplies.
    pub heads: Vec<Named>,
    /// Every unit, in their order.
    pub units: Vec<UnitShape>,
    /// Groups of units that supply each other in a circle.
    pub cycles: Vec<Vec<Named>>,
    /// Units that supply nobody and do not meet the customer.
    pub dead_ends: Vec<Named>,
    /// Units from which no way leads to the customer.
    pub without_way: Vec<Named>,
    /// Units to which no way leads from the heads.
    pub beside: Vec<Named>,
    /// Units that others cannot do without on their way to the customer, the most needed first.
    pub cut_units: Vec<Spared<Named>>,
    /// Links, supplier and client, of which the same is true.
    pub bridges: Vec<Spared<(Named, Named)>>,
}

/// A unit in the graph.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UnitShape {
    /// The unit.
    pub unit: Named,
    /// Links to the nearest unit with customer contact; `null` without a way.
    pub distance: Option<u32>,
    /// Units that it supplies.
    pub clients: u32,
    /// Units that supply it.
    pub suppliers: u32,
}

/// What cannot be spared, and for how many units.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Spared<T> {
    /// The unit or the link.
    pub what: T,
    /// Units all of whose ways to the customer lead through it.
    pub needed_by: u32,
}

/// A node of the graph from the customer backwards.
#[derive(Clone, Copy)]
enum Node {
    Customer,
    Unit(UnitId),
    /// A link is a node of its own, so that it can dominate too.
    Link(LinkId),
}

pub(super) fn of(problem: &Problem) -> Shape {
    let (units, relations) = (&problem.company.units, &problem.company.relations);
    let named = |unit: UnitId| Named::unit(problem, unit);
    let ids = || (0..units.len()).map(UnitId::at);
    let distances = distances_to_customer(units, relations);
    let (mut clients, mut suppliers) = (vec![0; units.len()], vec![0; units.len()]);
    for relation in relations {
        clients[relation.supplier.index()] += 1;
        suppliers[relation.client.index()] += 1;
    }
    let downwards = downwards(problem);
    let heads = heads(problem, &suppliers);
    let reached = reached(&downwards, &heads);
    let dead_end = |unit: &UnitId| clients[unit.index()] == 0 && !units[*unit].customer_contact;
    let (cut_units, bridges) = cannot_be_spared(problem);
    Shape {
        units: ids()
            .map(|unit| UnitShape {
                unit: named(unit),
                distance: distances[unit.index()],
                clients: clients[unit.index()],
                suppliers: suppliers[unit.index()],
            })
            .collect(),
        cycles: cycles(&downwards).into_iter().map(|units| units.into_iter().map(named).collect()).collect(),
        dead_ends: ids().filter(dead_end).map(named).collect(),
        without_way: ids().filter(|unit| distances[unit.index()].is_none()).map(named).collect(),
        beside: ids().filter(|unit| !reached[unit.index()]).map(named).collect(),
        heads: heads.into_iter().map(named).collect(),
        cut_units,
        bridges,
    }
}

/// Units as nodes in their order, links from supplier to client.
fn downwards(problem: &Problem) -> DiGraph<(), ()> {
    let mut graph = DiGraph::new();
    let nodes: Vec<NodeIndex> = problem.company.units.iter().map(|_| graph.add_node(())).collect();
    for relation in &problem.company.relations {
        graph.add_edge(nodes[relation.supplier.index()], nodes[relation.client.index()], ());
    }
    graph
}

fn heads(problem: &Problem, suppliers: &[u32]) -> Vec<UnitId> {
    let units = &problem.company.units;
    let mut above = vec![false; units.len()];
    units.iter().filter_map(|unit| unit.parent).for_each(|parent| above[parent.index()] = true);
    let no_hierarchy = above.iter().all(|above| !above);
    let is_head = |unit: &UnitId| match no_hierarchy {
        true => suppliers[unit.index()] == 0,
        false => above[unit.index()] && units[*unit].parent.is_none(),
    };
    (0..units.len()).map(UnitId::at).filter(is_head).collect()
}

fn reached(graph: &DiGraph<(), ()>, heads: &[UnitId]) -> Vec<bool> {
    let mut reached = vec![false; graph.node_count()];
    // One search for all: it enters no unit twice, however many heads there are.
    let mut search = Dfs::empty(graph);
    for head in heads {
        search.move_to(NodeIndex::new(head.index()));
        while let Some(unit) = search.next(graph) {
            reached[unit.index()] = true;
        }
    }
    reached
}

/// Units in a circle, each group and the list in the order of units.
fn cycles(graph: &DiGraph<(), ()>) -> Vec<Vec<UnitId>> {
    let mut cycles: Vec<Vec<UnitId>> = kosaraju_scc(graph)
        .into_iter()
        .filter(|units| units.len() > 1)
        .map(|units| {
            let mut units: Vec<UnitId> = units.into_iter().map(|unit| UnitId::at(unit.index())).collect();
            units.sort_unstable();
            units
        })
        .collect();
    cycles.sort_unstable();
    cycles
}

type CutUnits<'p> = Vec<Spared<Named>>;
type Bridges<'p> = Vec<Spared<(Named, Named)>>;

fn cannot_be_spared(problem: &Problem) -> (CutUnits<'_>, Bridges<'_>) {
    let company = &problem.company;
    let mut graph: DiGraph<Node, ()> = DiGraph::new();
    let customer = graph.add_node(Node::Customer);
    let nodes: Vec<NodeIndex> =
        (0..company.units.len()).map(|unit| graph.add_node(Node::Unit(UnitId::at(unit)))).collect();
    for (unit, node) in company.units.iter().zip(&nodes) {
        if unit.customer_contact {
            graph.add_edge(customer, *node, ());
        }
    }
    for (position, relation) in company.relations.iter().enumerate() {
        let link = graph.add_node(Node::Link(LinkId::at(position)));
        graph.add_edge(nodes[relation.client.index()], link, ());
        graph.add_edge(link, nodes[relation.supplier.index()], ());
    }
    let needed_by = units_below(&graph, &simple_fast(&graph, customer));
    let (mut units, mut links) = (Vec::new(), Vec::new());
    for node in graph.node_indices().filter(|node| needed_by[node.index()] > 0) {
        let needed_by = needed_by[node.index()];
        match graph[node] {
            Node::Customer => {}
            Node::Unit(unit) => units.push(Spared { what: Named::unit(problem, unit), needed_by }),
            Node::Link(link) => {
                let relation = &company.relations[link];
                let ends = (Named::unit(problem, relation.supplier), Named::unit(problem, relation.client));
                links.push(Spared { what: ends, needed_by });
            }
        }
    }
    units.sort_by_key(|each| std::cmp::Reverse(each.needed_by));
    links.sort_by_key(|each| std::cmp::Reverse(each.needed_by));
    (units, links)
}

/// For each node, the units below it in the tree of dominators, added up from the leaves: walking from each unit to the
/// root would take the square of a long chain.
fn units_below(graph: &DiGraph<Node, ()>, dominators: &Dominators<NodeIndex>) -> Vec<u32> {
    let mut children = vec![0u32; graph.node_count()];
    for above in graph.node_indices().filter_map(|node| dominators.immediate_dominator(node)) {
        children[above.index()] += 1;
    }
    let mut counted: Vec<NodeIndex> =
        graph.node_indices().filter(|node| children[node.index()] == 0).collect();
    let mut below = vec![0; graph.node_count()];
    while let Some(node) = counted.pop() {
        let Some(above) = dominators.immediate_dominator(node) else { continue };
        let itself = u32::from(matches!(graph[node], Node::Unit(_)));
        below[above.index()] += below[node.index()] + itself;
        children[above.index()] -= 1;
        if children[above.index()] == 0 {
            counted.push(above);
        }
    }
    below
}
