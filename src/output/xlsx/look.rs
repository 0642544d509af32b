//! Formats and colours.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, FormatPattern};

use crate::domain::{Language, UnitId};
use crate::words::workbook as words;

/// Backgrounds that people of every colour vision tell apart next to one another, all light enough for black
/// text (the *light* and *pale* schemes of Paul Tol). With more units they repeat: the name in the cell decides.
const HOSTS: [u32; 12] = [
    0x0077_AADD,
    0x00EE_8866,
    0x00EE_DD88,
    0x0044_BB99,
    0x00FF_AABB,
    0x00BB_CC33,
    0x0099_DDFF,
    0x00D5_B8E8,
    0x00BB_CCEE,
    0x00CC_DDAA,
    0x00FF_CCCC,
    0x00E8_D5A8,
];

/// From little to much: one hue, darker and darker, so that it also prints in grey.
const LOAD: [(u32, bool); 3] = [(0x00DE_EBF7, false), (0x009E_CAE1, false), (0x0021_71B5, true)];

const INK: u32 = 0x001F_2A44;
const FAINT_INK: u32 = 0x0066_7085;
const LINE: u32 = 0x00D0_D5DD;

/// How an amount is written.
#[derive(Clone, Copy)]
pub(super) enum Amount {
    /// A whole number.
    Whole,
    /// With a decimal.
    Decimal,
    /// In per cent.
    Share,
}

/// Every format of a workbook, made once.
pub(in crate::output) struct Look {
    /// The title of a sheet.
    pub title: Format,
    /// The title of a part.
    pub part: Format,
    /// The head of a column.
    pub head: Format,
    /// The head of a column that may stay blank.
    pub head_optional: Format,
    /// The head of a column of a matrix, upright.
    pub upright: Format,
    /// A Monday at the head of a column.
    pub head_day: Format,
    /// Text.
    pub text: Format,
    /// Text that looks like a number or a date, kept as it is typed.
    pub as_typed: Format,
    /// A value as it is typed, on the left.
    pub plain: Format,
    /// A day in a cell without a frame.
    pub day_alone: Format,
    /// Text over several lines.
    pub wrapped: Format,
    /// A remark.
    pub remark: Format,
    /// A whole number.
    pub number: Format,
    /// A number with a decimal.
    pub decimal: Format,
    /// Text in the middle.
    pub centred: Format,
    /// A share.
    pub share: Format,
    /// A share in whole per cent.
    pub percent: Format,
    /// An index from −1 to +1.
    pub index: Format,
    /// A day.
    pub day: Format,
    /// The first row of a group.
    pub strong: Format,
    /// A sum.
    pub strong_number: Format,
    /// What stands beside figures.
    pub faint: Format,
    /// Weeks in which somebody is not available.
    pub unavailable: Format,
    /// Weeks at home.
    pub home: Format,
    /// Visits agreed before.
    pub standing: Format,
    /// Host load: little, much, full.
    pub load: [Format; 3],
    /// The same colours for whole numbers, numbers with a decimal and shares.
    amounts: [[Format; 3]; 3],
    /// No place.
    pub closed: Format,
    /// Presence: above, at, below the minimum.
    pub presence: [Format; 3],
    /// Coverage: visited, asked and not visited, linked, own unit, not linked.
    pub coverage: [Format; 5],
    hosts: Vec<Format>,
}

impl Look {
    pub(in crate::output) fn new(language: Language) -> Self {
        let cell = || Format::new().set_border(FormatBorder::Thin).set_border_color(LINE);
        let plain = || cell().set_align(FormatAlign::VerticalCenter);
        let middle = || cell().set_align(FormatAlign::Center).set_align(FormatAlign::VerticalCenter);
        let filled = |colour: u32| middle().set_background_color(colour);
        let ink = |colour: u32, light: bool| {
            let format = filled(colour);
            if light { format.set_font_color(Color::White) } else { format }
        };
        let head =
            || middle().set_bold().set_font_color(Color::White).set_background_color(INK).set_text_wrap();
        Look {
            title: Format::new()
                .set_align(FormatAlign::VerticalCenter)
                .set_bold()
                .set_font_size(16)
                .set_font_color(INK),
            part: Format::new().set_bold().set_font_size(12).set_font_color(INK),
            head: head(),
            head_optional: head().set_background_color(FAINT_INK),
            upright: head().set_rotation(90),
            head_day: head().set_num_format(words::short_date_format(language)),
            text: plain(),
            as_typed: Format::new().set_num_format("@"),
            plain: Format::new().set_align(FormatAlign::Left),
            day_alone: Format::new()
                .set_num_format(words::date_format(language))
                .set_align(FormatAlign::Left),
            wrapped: plain().set_text_wrap(),
            remark: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            number: plain().set_align(FormatAlign::Center).set_num_format("#,##0"),
            decimal: plain().set_align(FormatAlign::Center).set_num_format("#,##0.0"),
            centred: middle(),
            share: plain().set_align(FormatAlign::Center).set_num_format("0.00%"),
            percent: plain().set_align(FormatAlign::Center).set_num_format("0%"),
            index: plain().set_align(FormatAlign::Center).set_num_format("+0.00;-0.00;0.00"),
            day: plain().set_num_format(words::date_format(language)).set_align(FormatAlign::Center),
            strong: cell().set_bold(),
            strong_number: middle().set_bold().set_num_format("#,##0"),
            faint: middle().set_font_color(FAINT_INK),
            unavailable: middle()
                .set_pattern(FormatPattern::LightUp)
                .set_foreground_color(0x00A0_A7B4)
                .set_background_color(0x00F2_F4F7),
            home: cell(),
            standing: middle().set_italic().set_shrink(),
            load: LOAD.map(|(colour, light)| ink(colour, light)),
            amounts: ["#,##0", "#,##0.0", "0%"]
                .map(|number| LOAD.map(|(colour, light)| ink(colour, light).set_num_format(number))),
            closed: middle().set_font_color(FAINT_INK).set_background_color(0x00F2_F4F7),
            presence: [filled(0x00E6_F4EA), filled(0x00FD_E9B8), filled(0x00F4_B6A6).set_bold()],
            coverage: [
                filled(0x009F_D8B5),
                filled(0x00F4_B6A6).set_bold(),
                filled(0x00EC_EFF3).set_font_color(FAINT_INK),
                filled(0x0066_7085),
                filled(0x00DE_EBF7),
            ],
            hosts: HOSTS.iter().map(|colour| filled(*colour).set_shrink()).collect(),
        }
    }

    /// The colour of a host unit.
    pub(super) fn host(&self, unit: UnitId) -> &Format {
        &self.hosts[unit.index() % self.hosts.len()]
    }

    /// The colour of some visitors for some places.
    pub(super) fn load_of(&self, visitors: u32, places: u32) -> &Format {
        match visitors {
            0 if places == 0 => &self.closed,
            0 => &self.faint,
            _ if visitors >= places => &self.load[2],
            _ if visitors * 2 > places => &self.load[1],
            _ => &self.load[0],
        }
    }

    /// The colour of an amount against the most that there is.
    pub(super) fn amount_of(&self, kind: Amount, amount: f64, most: f64) -> &Format {
        let third = if amount * 3.0 > most * 2.0 {
            2
        } else if amount * 3.0 > most {
            1
        } else {
            0
        };
        &self.amounts[kind as usize][third]
    }

    /// The colour of a presence against its minimum.
    pub(super) fn presence_of(&self, present: u32, minimum: u32) -> &Format {
        &self.presence[match present.cmp(&minimum) {
            std::cmp::Ordering::Greater => 0,
            std::cmp::Ordering::Equal => 1,
            std::cmp::Ordering::Less => 2,
        }]
    }
}
