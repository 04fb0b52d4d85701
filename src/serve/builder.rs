//! Each change of the folders → a site in memory, in a thread of its own that answers for it until a newer one stands.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};

use super::stage::{Question, Stage};
use super::watch::Watch;
use super::{Event, Options, Teller};
use crate::diagnostic::Diagnostic;
use crate::pipeline::{self, Memo, Preview, Request, Shown};

/// What lives as long as the server.
struct Workshop {
    memo: Memo,
    judges: Judges,
    stage: Arc<Stage>,
    tell: Arc<Teller>,
}

/// Those who ask the rules. They work beside those who make the next site: what is written must show at once, what is
/// said of it can wait.
struct Judges {
    /// None where the system gives no threads: then whoever wants to know works.
    pool: Option<ThreadPool>,
    /// One site at a time.
    turn: Mutex<()>,
}

/// Builds now, after each change, and when a day begins: a page may appear or go with it.
pub(super) fn keep(
    request: &Request,
    options: Options,
    stage: &Arc<Stage>,
    tell: &Arc<Teller>,
) -> ! {
    let mut watch = Watch::of(&request.site, options.notice, Arc::clone(tell));
    let today = || options.today.map_or(request.date, |today| today());
    let workshop = Arc::new(Workshop {
        memo: Memo::default(),
        judges: Judges::new(),
        stage: Arc::clone(stage),
        tell: Arc::clone(tell),
    });
    loop {
        let (ready, is_ready) = channel();
        let (shared, date) = (Arc::clone(&workshop), today());
        let request = Request { date, ..request.clone() };
        thread::spawn(move || shared.generation(&request, &ready));
        watch.catch_up();
        // It sends once it shows, or drops the line where it fails.
        let _ = is_ready.recv();
        watch.wait(&|| today() != date);
    }
}

impl Workshop {
    /// The life of one site.
    fn generation(&self, request: &Request, ready: &Sender<()>) {
        let (stage, tell) = (&self.stage, &self.tell);
        let made = pipeline::preview(request, &self.memo, |preview| {
            if preview.is_refused() {
                let said = self.judges.judge(preview);
                stage.refuse(said.clone());
                let _ = ready.send(());
                tell(Event::Refused(&said));
                return;
            }
            let (asker, questions) = channel();
            let version = stage.present(asker, preview.sources(), preview.said().to_vec());
            let _ = ready.send(());
            self.live(preview, version, &questions);
        });
        if let Err(failure) = made {
            stage.fail(failure.words.clone());
            tell(Event::Failed(&failure));
        }
    }

    /// Answers for a site, while its rules are asked beside.
    fn live(&self, preview: &Preview<'_>, version: u64, questions: &Receiver<Question>) {
        let shown = &preview.shown();
        thread::scope(|scope| {
            scope.spawn(|| {
                let _turn = self.judges.turn.lock().unwrap_or_else(PoisonError::into_inner);
                if !self.stage.stands(version) {
                    return;
                }
                let said = self.judges.judge(preview);
                if self.stage.judge(version, &said) {
                    (self.tell)(Event::Shown(&said));
                }
            });
            for question in questions {
                if question.path.ends_with(".html") {
                    answer(question, shown);
                } else {
                    // A drive that does not answer holds up its files, and no page.
                    scope.spawn(move || answer(question, shown));
                }
            }
        });
    }
}

/// Answers a question. A page whose making fails through a fault of ours takes no other with it.
fn answer(question: Question, shown: &Shown<'_>) {
    let found = catch_unwind(AssertUnwindSafe(|| shown.bytes(&question.path)));
    question.settle(found.unwrap_or_default());
}

impl Judges {
    fn new() -> Self {
        let threads = thread::available_parallelism().map_or(1, |cores| (cores.get() / 2).max(1));
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().ok();
        Judges { pool, turn: Mutex::new(()) }
    }

    fn judge(&self, preview: &Preview<'_>) -> Vec<Diagnostic> {
        match &self.pool {
            Some(pool) => pool.install(|| preview.judged()),
            None => preview.judged(),
        }
    }
}
