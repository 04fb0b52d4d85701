//! Each change of the folders → a site in memory, in a thread of its own that answers for it until a newer one stands.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use super::stage::{Question, Stage};
use super::watch::Watch;
use super::{Event, Notice, Teller};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::pipeline::{self, Preview, Request};

/// Builds now, and after each change.
pub(super) fn keep(request: &Request, notice: Notice, stage: &Arc<Stage>, tell: &Arc<Teller>) -> ! {
    let mut watch = Watch::of(&request.site, notice, Arc::clone(tell));
    loop {
        let (ready, is_ready) = channel();
        let (request, stage, tell) = (request.clone(), Arc::clone(stage), Arc::clone(tell));
        thread::spawn(move || generation(&request, &stage, &tell, &ready));
        // It sends once it shows, or drops the line where it fails.
        let _ = is_ready.recv();
        watch.wait();
    }
}

/// The life of one site.
fn generation(request: &Request, stage: &Stage, tell: &Arc<Teller>, ready: &Sender<()>) {
    let made = pipeline::preview(request, |preview| {
        if preview.is_refused() {
            let said = preview.judged();
            stage.refuse(said.clone());
            let _ = ready.send(());
            tell(Event::Refused(&said));
            return;
        }
        let (asker, questions) = channel();
        let version = stage.present(asker, preview.sources(), preview.said().to_vec());
        let _ = ready.send(());
        live(preview, stage, version, &questions, tell);
    });
    if let Err(failure) = made {
        stage.fail(failure.words.clone());
        tell(Event::Failed(&failure));
    }
}

/// Answers for a site, while its rules are asked beside.
fn live(
    preview: &Preview<'_>,
    stage: &Stage,
    version: u64,
    questions: &Receiver<Question>,
    tell: &Arc<Teller>,
) {
    thread::scope(|scope| {
        scope.spawn(|| {
            let said: Vec<Diagnostic> = preview.judged();
            if stage.judge(version, &said) {
                tell(Event::Shown(&said));
            }
        });
        let files = preview.files();
        for question in questions {
            match files.get(question.path.as_str()).copied() {
                // A drive that does not answer holds up its files, and no page.
                Some(file) if !file.path.ends_with(".html") => {
                    scope.spawn(|| question.settle(Some(file.bytes())));
                }
                found => question.settle(found.map(Artifact::bytes)),
            }
        }
    });
}
