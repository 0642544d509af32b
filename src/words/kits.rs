//! What cards for visitors and tutors say.

use crate::domain::Language;
use crate::kits::Visit;
use crate::outcome::KitsWritten;

use super::console::line;
use super::told;

/// The rests of the keys of three messages.
const TURNS: [&str; 3] = ["1", "2", "3"];

/// Links from which on the customer is far away.
const FAR: u32 = 2;

/// Three things to look at: what goes from unit to unit and what is expected of it, where the links say so.
pub fn looks(language: Language, visit: &Visit<'_>, quality: Option<&str>) -> Vec<String> {
    let code = visit.tie.code();
    let mut lines = TURNS.map(|turn| told!(language, &format!("kit-look-{code}-{turn}")));
    if let Some(delivers) = visit.handover().and_then(|handover| handover.delivers.as_deref()) {
        lines[0] = told!(language, &format!("kit-look-{code}-delivers"), delivers = delivers);
    }
    if let Some(expects) = visit.handover().and_then(|handover| handover.expects.as_deref()) {
        lines[1] = told!(language, &format!("kit-look-{code}-expects"), expects = expects);
    }
    match (quality, visit.steps) {
        (Some(quality), _) => lines[2] = told!(language, "kit-look-quality", quality = quality),
        (None, Some(steps)) if steps >= FAR => lines[2] = told!(language, "kit-look-far", steps = steps),
        _ => {}
    }
    lines.into()
}

/// Three questions to ask.
pub fn questions(language: Language, visit: &Visit<'_>) -> Vec<String> {
    let code = visit.tie.code();
    let mut lines = TURNS.map(|turn| told!(language, &format!("kit-question-{code}-{turn}")));
    if let Some(expects) = visit.handover().and_then(|handover| handover.expects.as_deref()) {
        lines[1] = told!(language, &format!("kit-question-{code}-expects"), expects = expects);
    }
    if let Some(steps) = visit.steps.filter(|steps| *steps >= FAR) {
        lines[2] = told!(language, "kit-question-far", steps = steps);
    }
    lines.into()
}

/// Three things for a tutor to show.
pub fn to_show(language: Language, visit: &Visit<'_>, home: &str) -> Vec<String> {
    let code = visit.tie.code();
    let mut lines = TURNS.map(|turn| told!(language, &format!("kit-show-{code}-{turn}"), home = home));
    if let Some(delivers) = visit.handover().and_then(|handover| handover.delivers.as_deref()) {
        lines[0] = told!(language, &format!("kit-show-{code}-delivers"), home = home, delivers = delivers);
    }
    lines.into()
}

/// What `kit` wrote.
pub fn written(language: Language, done: &KitsWritten) -> String {
    let KitsWritten { visits, drafts, notices, files, .. } = *done;
    let folder = done.folder.as_path();
    let mut text = match done.dry_run {
        false => told!(language, "kit-written", visits = visits, folder = folder),
        true => told!(language, "kit-to-write", visits = visits, folder = folder, files = files),
    } + "\n";
    line(&mut text, 1, &told!(language, "kit-messages", drafts = drafts, notices = notices));
    if !done.organizer {
        line(&mut text, 1, &told!(language, "kit-no-organizer"));
    }
    text
}
