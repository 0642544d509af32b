//! What `close` says.

use crate::close::Closing;
use crate::domain::{NeverVisited, Problem, VisitStatus};
use crate::files::NewHistory;

use super::console::counted;
use super::say;

/// The result of `close`.
pub fn closed(problem: &Problem, closing: &Closing, history: &NewHistory, dry_run: bool) -> String {
    let language = problem.settings.language;
    let [done, cancelled, owed] =
        [VisitStatus::Done, VisitStatus::Cancelled, VisitStatus::Owed].map(|status| closing.count(status));
    let rows = closing.rows.len() - history.left_out;
    let rows = counted(language, rows, ["ligne", "lignes"], ["row", "rows"]);
    let file = history.path.display();
    let mut lines = vec![match dry_run {
        false => say(language, format!("{rows} de plus dans {file}"), format!("{rows} added to {file}")),
        true => say(
            language,
            format!("{rows} à ajouter à {file} ; rien n'a été écrit"),
            format!("{rows} to add to {file}; nothing was written"),
        ),
    }];
    lines.push(say(
        language,
        format!("  faites : {done}, annulées : {cancelled}, encore dues : {owed}"),
        format!("  done: {done}, cancelled: {cancelled}, still owed: {owed}"),
    ));
    let remarks = [
        (closing.known, "déjà dans le fichier", "already there"),
        (
            closing.later,
            "qui finissent plus tard, laissées pour une autre fois",
            "that end later, left for another time",
        ),
        (
            history.left_out,
            "sans colonne « statut » pour le dire, non ajoutées",
            "left out, for want of a column status",
        ),
        (
            closing.extras_done,
            "faites de stints.csv : retirez leurs lignes avant le prochain planning",
            "of stints.csv done: remove their rows before the next plan",
        ),
    ];
    for (count, french, english) in remarks.into_iter().filter(|(count, ..)| *count > 0) {
        lines.push(say(language, format!("  {french} : {count}"), format!("  {english}: {count}")));
    }
    let regular = &problem.settings.regular;
    if regular.never_visited == NeverVisited::Spread && regular.spread_from.is_none() {
        let start = problem.horizon.start();
        lines.push(say(
            language,
            format!("Conseil : avec spread_from = \"{start}\" sous [regular], chacun a son tour en une seule cadence."),
            format!("Advice: with spread_from = \"{start}\" under [regular], everybody has a turn within one cadence."),
        ));
    }
    lines.join("\n") + "\n"
}
