//! Who is let in: this machine, this browser, this page.
//!
//! The address that is printed holds a secret that opens once; the cookie that it is traded for is kept by the browser and
//! sent to this server only. `Host` must name this machine, so that a name of somebody else's that resolves to it is
//! refused; what changes anything must come from the page itself.

use std::sync::Mutex;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, COOKIE, HOST, ORIGIN, REFERRER_POLICY, SET_COOKIE,
};
use axum::http::header::{X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::answer::{self, Refusal};
use super::session::Shared;

/// Bytes of a secret.
const BYTES: usize = 24;

/// Bytes that a request may have.
pub(super) const LARGEST: u64 = 64 << 20;

/// Everything is ours and comes from here; nothing frames the page, which frames its own documents only, and no form leaves it.
pub(super) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The secrets of one run of the server.
pub(super) struct Access {
    port: u16,
    /// Opens once.
    address_secret: Mutex<Option<String>>,
    cookie: String,
}

impl Access {
    /// New secrets.
    ///
    /// # Errors
    /// The system has no random numbers.
    pub fn new(port: u16) -> Result<Self, getrandom::Error> {
        Ok(Access { port, address_secret: Mutex::new(Some(secret()?)), cookie: secret()? })
    }

    /// The address that opens once.
    pub fn address(&self) -> String {
        let address_secret = self
            .address_secret
            .lock()
            .map_or(None, |address_secret| address_secret.clone())
            .unwrap_or_default();
        format!("http://127.0.0.1:{}/?key={address_secret}", self.port)
    }

    /// Trades the secret of the address for the cookie; it is worth nothing after.
    fn trade(&self, key: &str) -> Option<HeaderValue> {
        let mut address_secret = self.address_secret.lock().ok()?;
        if !address_secret.as_ref().is_some_and(|known| same(known, key)) {
            return None;
        }
        *address_secret = None;
        let cookie = format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie_name(), self.cookie);
        HeaderValue::from_str(&cookie).ok()
    }

    /// Cookies know no ports: two servers keep theirs apart by name.
    fn cookie_name(&self) -> String {
        format!("passerelle-{}", self.port)
    }

    fn names(&self) -> [String; 2] {
        [format!("127.0.0.1:{}", self.port), format!("localhost:{}", self.port)]
    }

    fn knows_host(&self, headers: &HeaderMap) -> bool {
        let mut hosts = headers.get_all(HOST).iter();
        let known = hosts.next().is_some_and(|host| self.names().iter().any(|name| host == name.as_str()));
        known && hosts.next().is_none()
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let name = self.cookie_name();
        let cookies = headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
        let mut pairs =
            cookies.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.any(|(known, value)| known == name && same(value, &self.cookie))
    }

    /// Whether a request comes from the page itself, or from nobody's page.
    fn is_own(&self, method: &Method, headers: &HeaderMap) -> bool {
        let site = headers.get(HeaderName::from_static("sec-fetch-site"));
        if site.is_some_and(|site| site != "same-origin" && site != "none") {
            return false;
        }
        match headers.get(ORIGIN) {
            Some(origin) => self.names().iter().any(|name| origin == format!("http://{name}").as_str()),
            None => method == Method::GET,
        }
    }
}

/// Lets a request in or refuses it, and sends nothing without the headers that keep the page to itself.
pub(super) async fn keep(State(shared): State<Shared>, request: Request, next: Next) -> Response {
    let own = Shared::clone(&shared);
    // What panics in an answer ends that answer alone, with a sentence; the panic has been reported where it happened.
    let answered = tokio::spawn(async move { pass(&own, request, next).await }).await;
    let mut response = answered.unwrap_or_else(|_| Refusal::internal(shared.language()).into_response());
    let headers = response.headers_mut();
    for (name, value) in [
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-embedder-policy"), "require-corp"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

async fn pass(shared: &Shared, request: Request, next: Next) -> Response {
    let access = &shared.access;
    let told = request.headers().get(CONTENT_LENGTH).and_then(|size| size.to_str().ok()?.parse::<u64>().ok());
    if told.is_some_and(|size| size > LARGEST) {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    }
    let (method, headers) = (request.method(), request.headers());
    if !access.knows_host(headers) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    // The first request follows a link of the system, which is nobody's page.
    let key = request.uri().query().and_then(|query| query.strip_prefix("key="));
    if let (&Method::GET, "/", Some(key)) = (method, request.uri().path(), key)
        && let Some(cookie) = access.trade(key)
    {
        let mut response = Redirect::to("/").into_response();
        response.headers_mut().insert(SET_COOKIE, cookie);
        return response;
    }
    if !access.has_cookie(headers) {
        return answer::locked(shared.language());
    }
    if !access.is_own(method, headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether two texts are the same, in a time that does not tell where they differ.
fn same(known: &str, given: &str) -> bool {
    let differ = known.bytes().zip(given.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
    known.len() == given.len() && differ == 0
}
