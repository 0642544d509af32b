//! Who is kept out: other programs, other users, other sites, other names for this machine, and paths that lead elsewhere.

use std::fs;
use std::io::Write;
use std::net::{TcpStream, UdpSocket};
use std::time::Duration;

use serde_json::json;

use super::Server;

/// A name of the example's people, which nobody outside may read.
const NAME: &str = "Marchal";

#[test]
fn nothing_is_told_without_the_cookie_and_the_secret_opens_once() {
    let server = Server::of("restaurant");
    for path in ["/", "/api/state", "/api/hand", "/assets/main.js", "/report", "/?key=0", "/?key="] {
        let answer = server.raw("GET", path, &[server.host()], b"");
        assert_eq!(answer.status, 403, "{path}");
        assert!(!answer.text().contains(NAME) && !answer.text().contains("company"));
    }
    let key = server.address[server.address.find("/?").unwrap()..].to_owned();
    let mut near = key.clone();
    near.pop();
    assert_eq!(server.raw("GET", &near, &[server.host()], b"").status, 403);
    let server = server.let_in();
    assert_eq!(server.raw("GET", &key, &[server.host()], b"").status, 403, "the secret is spent");
    assert_eq!(server.get("/api/state").status, 200);
    let forged = ("Cookie".to_owned(), format!("{}0", server.cookie().1));
    assert_eq!(server.raw("GET", "/api/state", &[server.host(), forged], b"").status, 403);
}

#[test]
fn the_cookie_stays_with_the_browser_and_the_page_with_itself() {
    let server = Server::of("restaurant");
    let key = server.address[server.address.find("/?").unwrap()..].to_owned();
    let traded = server.raw("GET", &key, &[server.host()], b"");
    let cookie = traded.header("set-cookie").unwrap();
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(flag), "{cookie}");
    }
    assert_eq!(traded.header("location"), Some("/"), "the secret leaves the address bar");
    for answer in [traded, server.raw("GET", "/", &[server.host()], b"")] {
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("cross-origin-resource-policy"), Some("same-origin"));
    }
}

#[test]
fn a_name_of_somebody_else_that_resolves_to_this_machine_is_refused() {
    let server = Server::of("restaurant").let_in();
    for host in ["evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example", ""]
    {
        let answer = server.raw("GET", "/api/state", &[("Host".into(), host.into()), server.cookie()], b"");
        assert!([400, 421].contains(&answer.status), "{host}: {}", answer.status);
    }
    let twice = [server.host(), ("Host".into(), "evil.example".into()), server.cookie()];
    assert!([400, 421].contains(&server.raw("GET", "/api/state", &twice, b"").status));
    assert!([400, 421].contains(&server.raw("GET", "/api/state", &[server.cookie()], b"").status));
}

#[test]
fn other_sites_change_nothing_even_with_the_cookie() {
    let server = Server::of("restaurant").let_in();
    let kind = ("Content-Type".to_owned(), "application/json".to_owned());
    let site = |value: &str| ("Sec-Fetch-Site".to_owned(), value.to_owned());
    let origin = |value: &str| ("Origin".to_owned(), value.to_owned());
    let own = [server.host(), server.cookie(), kind.clone()];
    for further in [
        vec![],
        vec![origin("https://evil.example")],
        vec![origin("null")],
        vec![origin("http://127.0.0.1:1")],
        vec![server.origin(), site("cross-site")],
        vec![server.origin(), site("same-site")],
    ] {
        let headers = [&own[..], &further].concat();
        let answer = server.raw("POST", "/api/quit", &headers, b"{}");
        assert_eq!(answer.status, 403, "{further:?}");
    }
    // A form of another site can send neither this type nor this origin.
    let form = ("Content-Type".to_owned(), "text/plain".to_owned());
    let headers = [server.host(), server.cookie(), server.origin(), form];
    assert_eq!(server.raw("POST", "/api/open", &headers, b"{\"path\":\"/\"}").status, 415);
    let read = [server.host(), server.cookie(), site("cross-site")];
    assert_eq!(server.raw("GET", "/api/state", &read, b"").status, 403, "nor is anything read");
    assert_eq!(server.get("/api/state").status, 200, "it still runs");
}

#[test]
fn only_this_machine_reaches_it() {
    let server = Server::of("restaurant");
    // The address by which others would reach this machine; no packet is sent.
    let socket = UdpSocket::bind("0.0.0.0:0").unwrap();
    let outside = socket.connect("192.0.2.1:9").and_then(|()| socket.local_addr());
    if let Ok(address) = outside.map(|address| address.ip()).map(|ip| (ip, server.port))
        && !address.0.is_loopback()
    {
        let reached = TcpStream::connect_timeout(&address.into(), Duration::from_secs(2));
        assert!(reached.is_err(), "{} answers", address.0);
    }
    assert!(TcpStream::connect(("127.0.0.1", server.port)).is_ok());
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    assert_eq!(server.post("/api/documents", &json!({ "publish": false })).status, 200);
    let secret = server.folder().parent().unwrap().join("secret.csv");
    fs::write(&secret, "secret").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink(&secret, server.folder().join("planning/draft/link.csv")).unwrap();
    assert_eq!(server.get("/documents/draft/schedule.csv").status, 200);
    for path in [
        "/documents/draft/../../../secret.csv",
        "/documents/draft/%2e%2e/%2e%2e/%2e%2e/secret.csv",
        "/documents/draft/..%2f..%2f..%2fsecret.csv",
        "/documents/draft/link.csv",
        "/documents/draft//etc/passwd",
        "/documents/draft/%2fetc%2fpasswd",
        "/documents/%2e%2e/planning/draft/schedule.csv",
        "/documents/..%2f..%2fsecret/schedule.csv",
        "/assets/..%2f..%2fCargo.toml",
        "/assets/%2e%2e%2fmod.rs",
    ] {
        let answer = server.get(path);
        assert!([400, 404].contains(&answer.status), "{path}: {}", answer.status);
        assert!(!answer.text().contains("secret"), "{path}");
    }
    for name in [
        "../../escaped.csv",
        "/tmp/escaped.csv",
        "..%2Fescaped.csv",
        ".hidden.csv",
        "escaped.sh",
        "a%00.csv",
        "CON.csv",
    ] {
        let answer = server.post_bytes(&format!("/api/drop?name={name}"), "application/octet-stream", b"x");
        assert!([400, 422].contains(&answer.status), "{name}: {}", answer.status);
    }
    let outside = json!({ "edits": [
        { "edit": "cell", "file": "../secret.csv", "sheet": null, "line": 1, "column": 1, "text": "x" },
    ] });
    assert_eq!(server.post("/api/edit", &outside).status, 422);
    assert_eq!(fs::read_to_string(&secret).unwrap(), "secret");
}

#[test]
fn what_is_uploaded_has_limits() {
    let server = Server::of("restaurant").let_in();
    let long = vec![b' '; 3 << 20];
    assert_eq!(server.post_bytes("/api/open", "application/json", &long).status, 413);
    // Only told to be large: nothing of it is kept.
    let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
    let (cookie, origin) = (server.cookie().1, server.origin().1);
    let head = format!(
        "POST /api/drop?name=a.csv HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nCookie: {cookie}\r\nOrigin: {origin}\r\nContent-Length: {}\r\n\r\n",
        server.port,
        1u64 << 40
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut answer = [0; 64];
    let read = std::io::Read::read(&mut stream, &mut answer).unwrap();
    assert!(String::from_utf8_lossy(&answer[..read]).contains(" 413 "));
}

#[test]
fn documents_run_in_a_world_of_their_own() {
    let server = Server::of("restaurant").let_in();
    server.plan();
    let report = server.get("/report");
    assert_eq!(report.status, 200);
    assert!(report.text().contains(NAME), "the report is there for whoever has the cookie");
    let policy = report.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox allow-scripts") && !policy.contains("allow-same-origin"), "{policy}");
    assert!(policy.contains("default-src 'none'") && !policy.contains("connect-src"));
}

#[test]
fn no_name_goes_into_a_log() {
    let server = Server::of("restaurant");
    let place = tempfile::tempdir().unwrap();
    fs::rename(server.folder(), place.path().join("company")).unwrap();
    drop(server);
    let log = place.path().join("log.jsonl");
    let server = Server::at(place, &["--log", "trace", "--log", log.to_str().unwrap()]).let_in();
    server.plan();
    assert_eq!(server.post("/api/documents", &json!({ "publish": true })).status, 200);
    assert_eq!(server.post("/api/verdicts", &json!({ "stint": 0 })).status, 200);
    let told = fs::read_to_string(&log).unwrap();
    let employees = fs::read_to_string(server.folder().join("employees.csv")).unwrap();
    assert!(!told.is_empty());
    for row in employees.lines().skip(1) {
        let name = row.split([',', ';']).nth(1).unwrap();
        assert!(name.len() < 3 || !told.contains(name), "{name}");
    }
    assert!(!told.contains("key=") && !told.contains(&server.cookie().1));
}

#[test]
fn it_ends_when_asked_and_when_the_last_window_was_closed_for_a_while() {
    let mut server = Server::of("restaurant").let_in();
    assert_eq!(server.post("/api/quit", &json!({})).status, 200);
    assert!(server.ends_within(Duration::from_secs(20)));

    let other = Server::of("restaurant");
    let place = tempfile::tempdir().unwrap();
    fs::rename(other.folder(), place.path().join("company")).unwrap();
    drop(other);
    let mut server = Server::at(place, &["--linger", "2"]).let_in();
    let window = |server: &Server| {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        let cookie = server.cookie().1;
        let head = format!(
            "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nCookie: {cookie}\r\n\r\n",
            server.port
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut first = [0; 12];
        std::io::Read::read_exact(&mut stream, &mut first).unwrap();
        stream
    };
    let (first, second) = (window(&server), window(&server));
    drop(first);
    std::thread::sleep(Duration::from_secs(4));
    assert!(server.is_running(), "one window is open still");
    drop(second);
    std::thread::sleep(Duration::from_millis(1_000));
    let third = window(&server);
    std::thread::sleep(Duration::from_secs(3));
    assert!(server.is_running(), "a window that comes back in time keeps it");
    drop(third);
    assert!(server.ends_within(Duration::from_secs(30)), "nobody looks any more");
}
