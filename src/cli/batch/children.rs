//! A process for each company, as many at a time as the budget allows.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use rustc_hash::FxHashMap;

use crate::outcome::{Failure, Part};

use super::results;

/// How often an interrupt is looked for.
const TICK: Duration = Duration::from_millis(50);

/// A company to be planned.
pub struct Job {
    /// Its name.
    pub name: String,
    /// The folder of its results below that of the run.
    pub folder: String,
    /// Where its paths begin.
    pub place: PathBuf,
    /// The command as typed.
    pub words: Vec<OsString>,
}

/// What all companies have together, shared out.
pub struct Budget {
    /// Companies at a time.
    pub at_once: usize,
    /// Threads of each.
    pub threads: usize,
    /// Memory of each.
    pub bytes: Option<u64>,
}

/// Plans every company, and gives what became of each in the order of jobs.
///
/// At an interrupt those that run are asked for what they have, and no other is begun.
pub fn plan_all(
    jobs: &[Job],
    budget: &Budget,
    interrupted: &AtomicBool,
    on_done: &dyn Fn(usize),
) -> Result<Vec<Part>, Failure> {
    let program = std::env::current_exe()?;
    let next = AtomicUsize::new(0);
    let running: Mutex<Tethers> = Mutex::default();
    let (sender, done) = channel();
    let mut parts: Vec<Option<Part>> = jobs.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for _ in 0..budget.at_once {
            let (sender, next, running, program) = (sender.clone(), &next, &running, &program);
            scope.spawn(move || {
                while !interrupted.load(Ordering::Relaxed)
                    && let Some((position, job)) = at(jobs, next.fetch_add(1, Ordering::Relaxed))
                {
                    let mut command = Command::new(program);
                    // A backtrace needs memory: where there is none left, printing one never ends.
                    command.env("RUST_BACKTRACE", "0").current_dir(&job.place).args(&job.words[..1]);
                    command.args(["--threads".to_owned(), budget.threads.to_string()]).args(&job.words[1..]);
                    let part = match run(&mut command, budget.bytes, running) {
                        Ok(ended) => results::of(job, &ended),
                        Err(error) => results::not_started(job, &error),
                    };
                    tracing::info!(company = position, exit = part.exit, "company");
                    // The receiver lives as long as this scope.
                    let _ = sender.send((position, part));
                }
            });
        }
        drop(sender);
        let mut told = false;
        let mut count = 0;
        loop {
            match done.recv_timeout(TICK) {
                Ok((position, part)) => {
                    parts[position] = Some(part);
                    count += 1;
                    on_done(count);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            if interrupted.load(Ordering::Relaxed) && !told {
                told = true;
                for tether in running.lock().unwrap_or_else(std::sync::PoisonError::into_inner).values_mut() {
                    // One that has just ended needs no asking.
                    let _ = tether.write_all(b"\n");
                }
            }
        }
    });
    let parts = parts.into_iter().zip(jobs);
    Ok(parts.map(|(part, job)| part.unwrap_or_else(|| results::not_begun(job))).collect())
}

fn at(jobs: &[Job], position: usize) -> Option<(usize, &Job)> {
    jobs.get(position).map(|job| (position, job))
}

/// How a process ended, and what it said.
pub struct Ended {
    /// Its exit code; `None` if the system ended it.
    pub code: Option<i32>,
    /// What it printed.
    pub stdout: Vec<u8>,
    /// What it said beside.
    pub stderr: Vec<u8>,
}

/// The other end of what each process has as stdin, by its identifier: written to, it asks for the best schedule, as
/// Ctrl-C does; it closes when this process ends, however that may be, and so ends that one.
type Tethers = FxHashMap<u32, ChildStdin>;

/// Runs a process to its end.
fn run(command: &mut Command, bytes: Option<u64>, running: &Mutex<Tethers>) -> io::Result<Ended> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    in_a_group_of_its_own(command);
    let mut child = command.spawn()?;
    let id = child.id();
    limit(&child, bytes);
    let tethers = || running.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    tethers().extend(child.stdin.take().map(|tether| (id, tether)));
    let output = child.wait_with_output();
    tethers().remove(&id);
    let output = output?;
    Ok(Ended { code: output.status.code(), stdout: output.stdout, stderr: output.stderr })
}

/// A Ctrl-C on the terminal is for the batch alone, which passes it on once.
#[cfg(unix)]
fn in_a_group_of_its_own(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(windows)]
fn in_a_group_of_its_own(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    /// `CREATE_NEW_PROCESS_GROUP`: Ctrl-C is not heard in it.
    const NEW_GROUP: u32 = 0x200;
    command.creation_flags(NEW_GROUP);
}

/// Whether this system can limit the memory of one process from another.
pub const CAN_LIMIT: bool = cfg!(any(target_os = "linux", target_os = "android"));

/// Limits the memory that a process may ask for.
fn limit(child: &Child, bytes: Option<u64>) {
    #[cfg(any(target_os = "linux", target_os = "android"))]
    if let Some(bytes) = bytes {
        use rustix::process::{Pid, Resource, Rlimit, prlimit};
        let limit = Rlimit { current: Some(bytes), maximum: Some(bytes) };
        // A process that has ended already needs no limit.
        let _ = prlimit(Some(Pid::from_child(child)), Resource::Data, limit);
    }
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    let _ = (child, bytes);
}
