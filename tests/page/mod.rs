//! The planner's page: served by the program itself, attacked, walked through in a browser, killed.

mod asked;
mod attacks;
mod brought;
mod chain;
mod closed;
mod fuzz;
mod handed;
mod kept;
mod killed;
mod live;
mod way;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;
use tempfile::{TempDir, tempdir};

/// A server of the program, with a home and a folder of its own.
pub struct Server {
    process: Child,
    place: TempDir,
    address: String,
    port: u16,
    cookie: Option<String>,
}

/// An answer: status, headers in small letters, body.
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("{}: {}", self.status, self.text()))
    }
}

impl Server {
    /// Opens a copy of an example of `data`.
    pub fn of(example: &str) -> Self {
        let place = tempdir().unwrap();
        let folder = place.path().join("company");
        fs::create_dir(&folder).unwrap();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(example);
        for entry in fs::read_dir(source).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), folder.join(entry.file_name())).unwrap();
        }
        Self::at(place, &[])
    }

    /// Opens a made company of so many people.
    pub fn made(people: &str) -> Self {
        let place = tempdir().unwrap();
        let made = Command::new(cargo_bin("passerelle"))
            .args(["generate", "--employees", people, "--weeks", "17", "--quiet", "--out"])
            .arg(place.path().join("company"))
            .status()
            .unwrap();
        assert!(made.success());
        Self::at(place, &[])
    }

    /// Opens nothing yet, as a double click does.
    pub fn bare() -> Self {
        Self::at(tempdir().unwrap(), &[])
    }

    /// Opens the folder `company` of a place, with further arguments.
    pub fn at(place: TempDir, arguments: &[&str]) -> Self {
        let (process, address) = launch(place.path(), arguments);
        let port =
            address.split(':').nth(2).and_then(|rest| rest.split('/').next()).unwrap().parse().unwrap();
        Server { process, place, address, port, cookie: None }
    }

    /// The same place again, after the program was killed.
    pub fn killed_and_started_again(mut self) -> Self {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        let place = std::mem::replace(&mut self.place, tempdir().unwrap());
        drop(self);
        Self::at(place, &[]).let_in()
    }

    /// The same place in another language, behind an address that opens once more.
    pub fn with_new_address(mut self, language: &str) -> Self {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
        let place = std::mem::replace(&mut self.place, tempdir().unwrap());
        drop(self);
        Self::at(place, &["--lang", language])
    }

    /// Trades the secret of the address for the cookie.
    pub fn let_in(mut self) -> Self {
        let path = self.address[self.address.find("/?").unwrap()..].to_owned();
        let answer = self.raw("GET", &path, &[self.host()], b"");
        assert_eq!(answer.status, 303, "{}", answer.text());
        let cookie = answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        self.cookie = Some(cookie);
        self
    }

    /// The home of the program: companies that are made here go below it.
    pub fn home(&self) -> &Path {
        self.place.path()
    }

    pub fn folder(&self) -> PathBuf {
        self.place.path().join("company")
    }

    pub fn host(&self) -> (String, String) {
        ("Host".into(), format!("127.0.0.1:{}", self.port))
    }

    pub fn origin(&self) -> (String, String) {
        ("Origin".into(), format!("http://127.0.0.1:{}", self.port))
    }

    pub fn cookie(&self) -> (String, String) {
        ("Cookie".into(), self.cookie.clone().expect("a server that lets us in"))
    }

    pub fn get(&self, path: &str) -> Answer {
        self.raw("GET", path, &[self.host(), self.cookie()], b"")
    }

    /// As the page asks.
    pub fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_bytes(path, "application/json", body.to_string().as_bytes())
    }

    pub fn post_bytes(&self, path: &str, kind: &str, body: &[u8]) -> Answer {
        let kind = ("Content-Type".to_owned(), kind.to_owned());
        self.raw("POST", path, &[self.host(), self.cookie(), self.origin(), kind], body)
    }

    /// A request as it is written here, without a library that would mend it.
    pub fn raw(&self, method: &str, path: &str, headers: &[(String, String)], body: &[u8]) -> Answer {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        let mut request =
            format!("{method} {path} HTTP/1.1\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
        for (name, value) in headers {
            request += &format!("{name}: {value}\r\n");
        }
        stream.write_all((request + "\r\n").as_bytes()).unwrap();
        // A server that refuses early may not read all of it.
        let _ = stream.write_all(body);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        parsed(&answer)
    }

    /// What happens from now on, as the page hears it.
    pub fn events(&self) -> impl Iterator<Item = Value> + use<> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        let mut request = "GET /api/events HTTP/1.1\r\n".to_owned();
        for (name, value) in [self.host(), self.cookie()] {
            request += &format!("{name}: {value}\r\n");
        }
        stream.write_all((request + "\r\n").as_bytes()).unwrap();
        let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
        // The answer has begun: nothing that happens now is missed.
        let head = lines.by_ref().take_while(|line| !line.is_empty()).next();
        assert!(head.is_some_and(|head| head.contains("200")));
        lines.filter_map(|line| serde_json::from_str(line.strip_prefix("data:")?).ok())
    }

    /// Asks until something holds.
    pub fn until(&self, holds: impl Fn(&Value) -> bool) -> Value {
        let begun = Instant::now();
        loop {
            let state = self.get("/api/state").json();
            if holds(&state) {
                return state;
            }
            assert!(begun.elapsed() < Duration::from_secs(60), "{state}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Plans until there is a schedule in hand and nothing runs.
    pub fn plan(&self) {
        assert_eq!(self.post("/api/plan", &serde_json::json!({ "seconds": 2 })).status, 200);
        self.until(|state| state["hand"] == true && state["running"] == false);
    }

    pub fn revision(&self) -> u64 {
        self.get("/api/status").json()["revision"].as_u64().unwrap()
    }

    /// Whether the process has ended by now.
    pub fn ends_within(&mut self, limit: Duration) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < limit {
            if self.process.try_wait().unwrap().is_some() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    pub fn is_running(&mut self) -> bool {
        self.process.try_wait().unwrap().is_none()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Starts the program and waits for the address that it prints.
fn launch(place: &Path, arguments: &[&str]) -> (Child, String) {
    let mut process = Command::new(cargo_bin("passerelle"))
        .args(["open", "--no-browser", "--today", "2026-12-01"])
        .args(if arguments.contains(&"--lang") { &[][..] } else { &["--lang", "en"] })
        .args(arguments)
        .args(Some(place.join("company")).filter(|folder| folder.exists()))
        .env("HOME", place)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(fs::File::options().create(true).append(true).open(place.join("stderr")).unwrap())
        .spawn()
        .unwrap();
    let stdout = process.stdout.take().unwrap();
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let _ = BufReader::new(stdout).read_line(&mut line);
        let _ = tell.send(line);
    });
    let line = told.recv_timeout(Duration::from_secs(120)).expect("the program prints its address");
    let address = line[line.find("http://").unwrap_or_else(|| panic!("{line}"))..].trim().to_owned();
    (process, address)
}

fn parsed(answer: &[u8]) -> Answer {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let mut lines = head.lines();
    let status =
        lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok()).unwrap_or(0);
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
        .collect();
    let body = answer.get(end + 4..).unwrap_or_default();
    let chunked = headers.iter().any(|(name, value)| name == "transfer-encoding" && value == "chunked");
    Answer { status, headers, body: if chunked { unchunked(body) } else { body.to_vec() } }
}

fn unchunked(mut body: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = body.windows(2).position(|two| two == b"\r\n") {
        let size = usize::from_str_radix(&String::from_utf8_lossy(&body[..end]), 16).unwrap_or(0);
        let from = end + 2;
        if size == 0 || body.len() < from + size {
            break;
        }
        whole.extend_from_slice(&body[from..from + size]);
        body = body.get(from + size + 2..).unwrap_or_default();
    }
    whole
}
