//! What the report and the planner's page share: elements, the grid, colours, paper.
//!
//! The scripts are modules of their own. The page loads them as they are; the report, which loads nothing, has their
//! text in one scope.

/// Elements made of text.
pub const ELEMENTS: &str = include_str!("elements.js");

/// The table of rows and weeks that keeps only what is in sight.
pub const GRID: &str = include_str!("grid.js");

/// Cells of units week by week.
pub const HEAT: &str = include_str!("heat.js");

/// The drawing of the service chain.
pub const CHAIN: &str = include_str!("chain.js");

/// Colours, headings, cards, forms, tables.
pub const STYLE: &str = include_str!("style.css");

/// The look of the grid and of what stands in its cells.
pub const GRID_STYLE: &str = include_str!("grid.css");

/// The look of the service chain.
pub const CHAIN_STYLE: &str = include_str!("chain.css");

/// All of it on paper.
pub const PRINT_STYLE: &str = include_str!("print.css");

/// Modules as one script: what one exports, those after it see.
pub fn in_one_scope(modules: &[&str]) -> String {
    let mut script = String::from("'use strict';(()=>{\n");
    for line in modules.iter().flat_map(|module| module.lines()) {
        if !line.starts_with("import ") {
            script.push_str(line.strip_prefix("export ").unwrap_or(line));
            script.push('\n');
        }
    }
    script + "})();\n"
}
