//! The one kind of chart: columns of what is, against a line of what may or must be.

use rust_xlsxwriter::{Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartSolidFill, ChartType};

/// The colour of the line.
const LIMIT: u32 = 0x00B4_2318;

/// Cells of a sheet: name, first row and column, last row and column.
pub(super) type Cells<'c> = (&'c str, u32, u16, u32, u16);

/// A series with its name.
pub(super) struct Series<'c> {
    pub name: &'c str,
    pub cells: Cells<'c>,
}

/// Columns against a line, week by week.
pub(super) fn against(title: &str, weeks: Cells, columns: Series, colour: u32, limit: Series) -> Chart {
    let mut chart = Chart::new(ChartType::Column);
    let mut line = Chart::new(ChartType::Line);
    let mut fill = ChartFormat::new();
    fill.set_solid_fill(ChartSolidFill::new().set_color(colour));
    let mut stroke = ChartFormat::new();
    stroke.set_line(ChartLine::new().set_color(LIMIT).set_width(2.25));
    for (chart, series, format) in [(&mut chart, columns, &mut fill), (&mut line, limit, &mut stroke)] {
        chart
            .add_series()
            .set_name(series.name)
            .set_categories(weeks)
            .set_values(series.cells)
            .set_format(format);
    }
    chart.combine(&line);
    chart.title().set_name(title);
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart.y_axis().set_min(0).set_num_format("#,##0");
    chart.set_alt_text(title);
    chart
}
