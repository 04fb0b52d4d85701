//! A server of a site, asked as a browser asks it: what it answers, and whether that is what a build makes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::site::{Site, read};

/// A server of a site; it stops when the test ends.
pub struct Server {
    child: Child,
    pub port: u16,
    said: Arc<Mutex<String>>,
    /// Its own, so that it leaves nothing in anyone's.
    _cache: tempfile::TempDir,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An answer: its status, its head and its body.
pub struct Answer {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// Longer than any step takes, on the slowest machine.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The tool.
pub const PREAU: &str = env!("CARGO_BIN_EXE_preau");

impl Server {
    pub fn of(site: &Site) -> Self {
        Server::with(site, &[])
    }

    /// With more options.
    pub fn with(site: &Site, options: &[&str]) -> Self {
        let cache = tempfile::tempdir().unwrap();
        let mut command = Command::new(PREAU);
        command.env("XDG_CACHE_HOME", cache.path());
        Server::start(Server::call(&mut command, options).arg(site.path()), cache)
    }

    /// What every server of the tests is told.
    pub fn call<'c>(command: &'c mut Command, options: &[&str]) -> &'c mut Command {
        let usual = ["serve", "--port", "0", "--date", "2026-11-24", "--lang", "fr"];
        command.args(usual).args(options)
    }

    /// Starts a command that ends in a server, and waits until it shows the site.
    pub fn start(command: &mut Command, cache: tempfile::TempDir) -> Self {
        let mut child = command
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let said = Arc::new(Mutex::new(String::new()));
        let first = loop {
            let mut line = String::new();
            let read = lines.read_line(&mut line).unwrap();
            said.lock().unwrap().push_str(&line);
            assert!(read > 0, "no address: {}", said.lock().unwrap());
            if line.contains("http://127.0.0.1:") {
                break line;
            }
        };
        let address = first.split("http://127.0.0.1:").nth(1).unwrap();
        let port = address.split('/').next().unwrap().parse().unwrap();
        // What it says later must go somewhere, or it would wait.
        let heard = Arc::clone(&said);
        std::thread::spawn(move || {
            for line in lines.lines().map_while(Result::ok) {
                heard.lock().unwrap().push_str(&format!("{line}\n"));
            }
        });
        let server = Server { child, port, said, _cache: cache };
        server.wait_for("/", |answer| answer.status == 200);
        server
    }

    /// The number of its process.
    #[cfg(target_os = "linux")]
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// All that it has said in the terminal.
    pub fn said(&self) -> String {
        self.said.lock().unwrap().clone()
    }

    /// Asks, and does not wait for the answer.
    pub fn send(&self, method: &str, path: &str, headers: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        let host = if headers.contains("Host:") {
            String::new()
        } else {
            format!("Host: localhost:{}\r\n", self.port)
        };
        write!(stream, "{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\n\r\n")
            .unwrap();
        stream
    }

    pub fn ask(&self, method: &str, path: &str, headers: &str) -> Answer {
        let mut stream = self.send(method, path, headers);
        let mut all = Vec::new();
        stream.read_to_end(&mut all).unwrap();
        let end = all.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8_lossy(&all[..end]).into_owned();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Answer { status, head, body: all[end + 4..].to_vec() }
    }

    pub fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }

    /// Asks until an answer is as wanted.
    #[track_caller]
    pub fn wait_for(&self, path: &str, wanted: impl Fn(&Answer) -> bool) -> Answer {
        let start = Instant::now();
        loop {
            let answer = self.get(path);
            if wanted(&answer) {
                return answer;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "{path}: {}\n{}\n{}",
                answer.head,
                answer.text(),
                self.said()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The mistakes that a page shows, as one text.
    pub fn state(&self, page: &str) -> serde_json::Value {
        serde_json::from_slice(&self.get(&format!("/_preau/state?{page}")).body).unwrap()
    }

    /// Waits until what is wrong with the site is shown.
    #[track_caller]
    pub fn wait_for_a_mistake(&self) -> serde_json::Value {
        let start = Instant::now();
        loop {
            let state = self.state("/");
            let said = state["said"].as_array().unwrap();
            if said.iter().any(|said| said["error"] == true) {
                return state;
            }
            assert!(start.elapsed() < PATIENCE, "{state}\n{}", self.said());
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

/// A page without the attributes in which its blocks say where they are written. A value never holds a quote.
fn without_places(text: &str) -> String {
    let mut parts = text.split(" data-written-at=\"content/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').unwrap().1)
}

/// What is served for each file that a build publishes, but for what the preview puts in.
#[track_caller]
pub fn is_as_built(server: &Server, site: &Site) {
    let built = site.try_build().unwrap();
    assert!(matches!(built.outcome, preau::pipeline::Outcome::Published(_)));
    for (path, bytes) in read(&site.out()) {
        if path.starts_with('.') {
            continue;
        }
        let plain = |text: &str| {
            let script = text.find("<script defer src=\"/_preau/");
            let text = script.map_or_else(
                || text.to_owned(),
                |at| {
                    let end = at + text[at..].find("</script>\n").unwrap() + "</script>\n".len();
                    format!("{}{}", &text[..at], &text[end..])
                },
            );
            without_places(&text).replacen(
                "default-src 'none'; connect-src 'self'; script-src 'self' file:",
                "default-src 'none'",
                1,
            )
        };
        let wanted = String::from_utf8_lossy(&bytes).into_owned();
        let same = |answer: &Answer| {
            if path.ends_with(".html") {
                plain(&answer.text()) == wanted
            } else {
                answer.body == bytes
            }
        };
        server.wait_for(&format!("/{path}"), same);
    }
}
