//! Links to other sites, asked of a small server of our own.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::date;
use preau::reach::{Answer, Manners, Memory, PrivateNetwork, Why, verify};

use crate::site::{Site, TODAY};

/// A server that answers by the path, and notes what it was asked.
struct Server {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    most_at_once: Arc<AtomicUsize>,
}

fn serve() -> Server {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let most_at_once: Arc<AtomicUsize> = Arc::default();
    let (notes, most) = (asked.clone(), most_at_once.clone());
    let now = Arc::new(AtomicUsize::new(0));
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (notes, most, now) = (notes.clone(), most.clone(), now.clone());
            std::thread::spawn(move || answer(&stream, &notes, &most, &now));
        }
    });
    Server { address, asked, most_at_once }
}

fn answer(
    mut stream: &TcpStream,
    notes: &Mutex<Vec<String>>,
    most: &AtomicUsize,
    now: &AtomicUsize,
) {
    let mut lines = BufReader::new(stream).lines();
    while let Some(Ok(request)) = lines.next() {
        while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
        let mut words = request.split(' ');
        let (method, path) = (words.next().unwrap(), words.next().unwrap());
        notes.lock().unwrap().push(format!("{method} {path}"));
        let status = match (method, path) {
            ("HEAD", "/no-head") => "405 No",
            (_, "/dead") => "404 Not Found",
            (_, "/gone") => "410 Gone",
            (_, "/robots") => "403 Forbidden",
            (_, "/busy") => "429 Too Many",
            (_, "/broken") => "500 Oops",
            (_, "/moved") => "301 Moved\r\nLocation: /fine",
            _ => "200 OK",
        };
        std::thread::sleep(Duration::from_millis(5));
        now.fetch_sub(1, Ordering::SeqCst);
        let _ = write!(stream, "HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n");
    }
}

fn quick() -> Manners {
    Manners {
        pause: Duration::ZERO,
        patience: Duration::from_secs(5),
        sites: 8,
        private: PrivateNetwork::Allowed,
    }
}

#[test]
fn each_address_is_judged_by_what_answers() {
    let server = serve();
    let paths = ["fine", "no-head", "moved", "dead", "gone", "robots", "busy", "broken"];
    let addresses: Vec<String> =
        paths.iter().map(|path| format!("{}/{path}", server.address)).collect();
    let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
    let answers = verify(&addresses, &mut Memory::default(), TODAY, &quick());
    let of = |path: &str| &answers[&format!("{}/{path}", server.address)];
    for path in ["fine", "no-head", "moved"] {
        assert_eq!(*of(path), Answer::Alive, "{path}");
    }
    for (path, status) in [("dead", 404), ("gone", 410)] {
        assert_eq!(*of(path), Answer::Dead(Why::Status(status)), "{path}");
    }
    for (path, status) in [("robots", 403), ("busy", 429), ("broken", 500)] {
        assert_eq!(*of(path), Answer::Unsure(Why::Status(status)), "{path}");
    }
    assert_eq!(server.most_at_once.load(Ordering::SeqCst), 1, "one question at a time to a site");
}

#[test]
fn what_answered_this_week_is_not_asked_again() {
    let server = serve();
    let (fine, dead) = (format!("{}/fine", server.address), format!("{}/dead", server.address));
    let ask = |memory: &mut Memory, today| {
        server.asked.lock().unwrap().clear();
        verify(&[&fine, &dead], memory, today, &quick());
        let asked = server.asked.lock().unwrap();
        asked.iter().filter(|asked| asked.ends_with("/fine")).count()
    };
    let mut memory = Memory::default();
    assert_eq!(ask(&mut memory, date(2026, 11, 24)), 1);
    let mut memory = Memory::read(&memory.text(date(2026, 11, 24)));
    assert_eq!(ask(&mut memory, date(2026, 11, 26)), 0);
    assert!(!server.asked.lock().unwrap().is_empty(), "a dead link is asked again");
    assert_eq!(ask(&mut memory, date(2026, 12, 1)), 1);
    assert_eq!(
        ask(&mut memory, date(2026, 11, 1)),
        1,
        "an answer from the future is worth nothing"
    );
    assert_eq!(Memory::read("{\"version\":9}"), Memory::default());
    assert_eq!(Memory::read("broken"), Memory::default());
}

#[test]
fn a_build_never_knocks_at_its_neighbours_doors() {
    let server = serve();
    let address = format!("{}/fine", server.address);
    let manners = Manners { private: PrivateNetwork::Refused, ..quick() };
    let answers = verify(&[&address], &mut Memory::default(), TODAY, &manners);
    assert_eq!(answers, BTreeMap::from([(address, Answer::Dead(Why::Private))]));
    assert!(server.asked.lock().unwrap().is_empty());
}

#[test]
fn where_our_own_line_is_cut_no_link_is_called_dead() {
    let answers = verify(
        &["https://no-such-school.invalid/", "https://nor-this.invalid/a"],
        &mut Memory::default(),
        TODAY,
        &quick(),
    );
    assert!(answers.values().all(|answer| matches!(answer, Answer::Unsure(_))), "{answers:?}");
    let server = serve();
    let alive = format!("{}/fine", server.address);
    let addresses = ["https://no-such-school.invalid/", &alive];
    let answers = verify(&addresses, &mut Memory::default(), TODAY, &quick());
    assert_eq!(answers[addresses[0]], Answer::Dead(Why::NoSuchSite));
}

#[test]
fn a_dead_link_is_said_at_each_place_that_leads_to_it() {
    let server = serve();
    let dead = format!("{}/dead", server.address);
    let site = Site::new("titre: Essai\n")
        .page(
            "a.md",
            &format!("---\ntitre: A\n---\n\n[Le règlement]({dead}) et [le plan]({dead}).\n"),
        )
        .page("b.md", &format!("---\ntitre: B\n---\n\n<a href=\"{dead}\">Le règlement</a>\n"));
    let mut memory = Memory::default();
    let verified =
        preau::pipeline::examine_with_links(&site.request(), &mut memory, &quick()).unwrap();
    let dead = verified.diagnostics.iter().filter(|said| said.code == "link-elsewhere-dead");
    let places: Vec<_> = dead.map(|said| said.place.as_ref().unwrap().file.path.clone()).collect();
    assert_eq!(places, ["content/a.md", "content/a.md", "content/b.md"]);
}
