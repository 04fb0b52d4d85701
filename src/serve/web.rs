//! The stage → HTTP, for the browsers of this computer.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::serve::ListenerExt;
use futures_util::stream::{Stream, unfold};
use tokio::sync::oneshot;

use super::stage::{Question, Stage};
use super::{Options, address, page};
use crate::diagnostic::Tongue;

/// What every request needs.
struct Desk {
    stage: Arc<Stage>,
    own: SocketAddr,
    tongue: Tongue,
}

/// Serves until the program ends.
pub(super) fn run(
    listener: TcpListener,
    options: &Options,
    stage: Arc<Stage>,
) -> std::io::Result<()> {
    let desk = Arc::new(Desk { stage, own: listener.local_addr()?, tongue: options.tongue });
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        // Small answers at once: without it, the system waits for more to send.
        let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
            let _ = stream.set_nodelay(true);
        });
        let routes = Router::new()
            .route("/_preau/events", get(events))
            .route("/_preau/state", get(state))
            .route("/_preau/{file}", get(own))
            .fallback(file)
            .layer(middleware::from_fn_with_state(Arc::clone(&desk), guard))
            .with_state(desk);
        axum::serve(listener, routes).await
    })
}

/// Refuses what does not come from a page of ours.
async fn guard(State(desk): State<Arc<Desk>>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    if !host.is_some_and(|host| address::is_ours(host, desk.own)) {
        return (StatusCode::MISDIRECTED_REQUEST, "Not a site of this computer.\n").into_response();
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(
        HeaderName::from_static("cross-origin-resource-policy"),
        HeaderValue::from_static("same-origin"),
    );
    response
}

/// A word for each change, as long as the browser listens.
async fn events(
    State(desk): State<Arc<Desk>>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let stream = unfold(desk.stage.listen(), |mut bell| async move {
        bell.changed().await.ok()?;
        let count = *bell.borrow_and_update();
        Some((Ok(Event::default().data(count.to_string())), bell))
    });
    Sse::new(stream).keep_alive(KeepAlive::default())
}

async fn state(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let asked = request.uri().query().unwrap_or_default();
    let front = desk.stage.front();
    let state = page::State::of(&front, &address::path(asked), desk.tongue);
    // Strings and numbers only: this cannot fail.
    let text = serde_json::to_string(&state).unwrap_or_default();
    ([(header::CONTENT_TYPE, "application/json")], text).into_response()
}

/// A file of the preview itself.
async fn own(request: Request) -> Response {
    let path = request.uri().path();
    match page::own(path) {
        Some(text) => ([(header::CONTENT_TYPE, address::media_type(path))], text).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file of the site, or its page for what is not there.
async fn file(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let asked = request.uri().path();
    let path = address::path(asked);
    let Some((version, found)) = desk.look_up(&path).await else {
        let headers = [(header::CONTENT_TYPE, "text/html; charset=utf-8")];
        return (StatusCode::SERVICE_UNAVAILABLE, headers, page::empty(desk.tongue))
            .into_response();
    };
    if let Some(bytes) = found {
        return sent(&path, bytes, version, request.headers());
    }
    let folder = format!("{path}/index.html");
    if let Some((_, Some(_))) = desk.look_up(&folder).await {
        let location = format!("{asked}/");
        return (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response();
    }
    let page = desk.look_up("404.html").await.and_then(|(_, page)| page).unwrap_or_default();
    let mut response = sent("404.html", page, version, &HeaderMap::new());
    *response.status_mut() = StatusCode::NOT_FOUND;
    response
}

fn sent(path: &str, bytes: Vec<u8>, version: u64, headers: &HeaderMap) -> Response {
    let kind = [(header::CONTENT_TYPE, address::media_type(path))];
    if path.ends_with(".html") {
        return (kind, page::dressed(&bytes, version)).into_response();
    }
    let length = bytes.len();
    let range = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    if let Some((from, to)) = range.and_then(|range| address::range(range, length)) {
        let part = bytes.get(from..=to).unwrap_or_default().to_vec();
        let said = [(header::CONTENT_RANGE, format!("bytes {from}-{to}/{length}"))];
        return (StatusCode::PARTIAL_CONTENT, kind, said, part).into_response();
    }
    (kind, [(header::ACCEPT_RANGES, "bytes")], Body::from(bytes)).into_response()
}

impl Desk {
    /// The version of the site that is shown and the bytes at a path; nothing while there is no site.
    async fn look_up(&self, path: &str) -> Option<(u64, Option<Vec<u8>>)> {
        // A site may leave while it is asked: a newer one stands then.
        for _ in 0..3 {
            let front = self.stage.front();
            let (answer, answered) = oneshot::channel();
            let question = Question { path: path.to_owned(), answer };
            if front.site?.send(question).is_ok()
                && let Ok(found) = answered.await
            {
                return Some((front.version, found));
            }
        }
        None
    }
}
