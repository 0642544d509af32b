//! What was measured, as Markdown.

use serde_json::Value;

/// Gaps whose first time the curve tells.
const GAPS: [f64; 8] = [0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005];

/// A column: its head and its cell.
type Column<'a> = (&'a str, &'a dyn Fn(&Value) -> String);

/// All tables.
pub fn tables(measured: &[Value]) -> String {
    let of = |part: &'static str, field: &'static str| move |size: &Value| number(&size[part][field]);
    let stopped = |part: &'static str| move |size: &Value| text(&size[part]["stopped_by"]);
    let gap = |part: &'static str| move |size: &Value| percent(size[part]["gap"].as_f64(), 3);
    let unplaced = |part: &'static str| {
        move |size: &Value| {
            let (stints, placed) = (size["stints"].as_f64(), size[part]["placed"].as_f64());
            percent(stints.zip(placed).map(|(stints, placed)| (stints - placed) / stints), 2)
        }
    };
    let per_employee = |field: fn(&Value) -> Option<f64>, scale: f64| {
        move |size: &Value| {
            decimals(field(size).zip(size["employees"].as_f64()).map(|(a, n)| a / n * scale), 2)
        }
    };
    let mut text = "### Before the search\n\n".to_owned();
    text += &table(
        measured,
        &[
            ("employees × units", &name),
            ("stints", &|size| number(&size["stints"])),
            ("columns", &|size| number(&size["columns"])),
            ("files, MB", &|size| decimals(size["file_bytes"].as_f64().map(|bytes| bytes / 1e6), 1)),
            ("generate, s", &|size| seconds(&size["generate_seconds"])),
            ("read, s", &|size| seconds(&size["read_seconds"])),
            ("of which stints, s", &|size| seconds(&size["stints_seconds"])),
            ("model, s", &|size| seconds(&size["model_seconds"])),
        ],
    );
    let asked = measured.first().and_then(|size| size["asked_gap"].as_f64());
    text += &format!("\n### Search to a gap of {}\n\n", percent(asked, 1));
    text += &table(
        measured,
        &[
            ("employees × units", &name),
            ("points", &of("to_gap", "points")),
            ("bound", &of("to_gap", "bound")),
            ("gap", &gap("to_gap")),
            ("unplaced", &unplaced("to_gap")),
            ("s", &|size| seconds(&size["to_gap"]["seconds"])),
            ("verify, s", &|size| seconds(&size["to_gap"]["verify_seconds"])),
            ("stopped by", &stopped("to_gap")),
            ("peak, MB", &|size| decimals(size["peak_bytes"].as_f64().map(|bytes| bytes / 1e6), 0)),
            ("kB an employee", &per_employee(|size| size["peak_bytes"].as_f64(), 1e-3)),
            ("between two bounds, s", &|size| seconds(&size["to_gap"]["seconds_between_bounds"])),
            ("µs an employee", &per_employee(|size| size["to_gap"]["seconds_between_bounds"].as_f64(), 1e6)),
        ],
    );
    if measured.iter().all(|size| size["to_proof"].is_null()) {
        return text;
    }
    let asked = measured.first().map_or(String::new(), |size| number(&size["asked_seconds"]));
    text += &format!("\n### Search for proof, at most {asked} s\n\n");
    text += &table(
        measured,
        &[
            ("employees × units", &name),
            ("points", &of("to_proof", "points")),
            ("bound", &of("to_proof", "bound")),
            ("gap", &gap("to_proof")),
            ("unplaced", &unplaced("to_proof")),
            ("s", &|size| seconds(&size["to_proof"]["seconds"])),
            ("stopped by", &stopped("to_proof")),
        ],
    );
    text += "\n### Seconds until the gap is at most\n\n";
    let heads = GAPS.map(|gap| percent(Some(gap), 2));
    let cells = GAPS.map(|gap| move |size: &Value| first_time(&size["to_proof"]["curve"], gap));
    let mut columns: Vec<Column> = vec![("employees × units", &name)];
    columns.extend(heads.iter().zip(&cells).map(|(head, cell)| -> Column { (head, cell) }));
    text + &table(measured, &columns)
}

fn table(measured: &[Value], columns: &[Column]) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = line(columns.iter().map(|(head, _)| (*head).to_owned()).collect());
    text +=
        &line(columns.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "--:" }.into()).collect());
    for size in measured {
        text += &line(columns.iter().map(|(_, cell)| cell(size)).collect());
    }
    text
}

fn name(size: &Value) -> String {
    format!("{} × {}", number(&size["employees"]), number(&size["units"]))
}

/// The first time at which a curve is at a gap or below.
fn first_time(curve: &Value, gap: f64) -> String {
    let steps = curve.as_array().map_or(&[][..], Vec::as_slice);
    let reached = steps.iter().find(|step| step[3].as_f64().is_some_and(|now| now <= gap));
    reached.map_or("–".to_owned(), |step| seconds(&step[0]))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or("–").replace('_', " ")
}

fn seconds(value: &Value) -> String {
    let digits = if value.as_f64().is_some_and(|seconds| seconds < 1.0) { 3 } else { 1 };
    decimals(value.as_f64(), digits)
}

fn percent(share: Option<f64>, digits: usize) -> String {
    share.map_or("–".to_owned(), |share| format!("{:.digits$} %", share * 100.0))
}

fn decimals(number: Option<f64>, digits: usize) -> String {
    number.map_or("–".to_owned(), |number| grouped(&format!("{number:.digits$}")))
}

/// A number with as many decimals as it has, one at most.
fn number(value: &Value) -> String {
    let shown = value.as_f64().map(|number| format!("{number:.1}"));
    shown.map_or("–".to_owned(), |shown| grouped(shown.strip_suffix(".0").unwrap_or(&shown)))
}

/// Groups the digits before the point by three.
fn grouped(number: &str) -> String {
    let (whole, rest) = number.split_at(number.find('.').unwrap_or(number.len()));
    let (sign, digits) = whole.split_at(usize::from(whole.starts_with('-')));
    let mut text = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + rest
}
