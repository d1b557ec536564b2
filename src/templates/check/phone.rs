//! Telephone numbers in running text. Order numbers, tracking numbers, UUIDs, amounts, dates and references are full of digits too, so
//! a number must look like a telephone number, by its sign, its groups, or the word before it.

use crate::templates::guess::is_han;

/// Words after which a number is a telephone number. Beginnings of words, in lower case.
const PHONE_WORDS: [&str; 26] = [
    "tel", "fon", "phone", "call", "mobil", "komór", "komor", "zadzwo", "dzwoni", "zavol", "volej", "volajt", "hívj",
    "hívás", "teléf", "llam", "móvil", "whatsapp", "viber", "telegram", "sms", "电话", "手机", "微信", "拨打", "致电",
];
/// Words after which a number is that of a thing.
const THING_WORDS: [&str; 48] = [
    "zamów", "order", "pedido", "objedn", "rendel", "paczk", "przesył", "parcel", "package", "tracking", "śledz",
    "sledov", "zásil", "zásiel", "csomag", "envío", "paquete", "seguim", "seryjn", "serial", "sériov", "serie",
    "sorozat", "sorszám", "s/n", "imei", "faktur", "faktúr", "invoice", "factura", "számla", "ofert", "offer", "nabíd",
    "aukc", "claim", "reklam", "konto", "account", "ean", "sku", "单号", "订单", "编号", "序列", "运单", "发票",
    "快递",
];
const MONEY: [&str; 23] = [
    "zł",
    "zl",
    "pln",
    "eur",
    "€",
    "euro",
    "kč",
    "czk",
    "ft",
    "huf",
    "usd",
    "$",
    "us$",
    "£",
    "gbp",
    "元",
    "欧元",
    "美元",
    "波兰兹罗提",
    "捷克克朗",
    "匈牙利福林",
    "¥",
    "cny",
];
/// How far back a word may stand.
const BACK: usize = 32;

/// The telephone numbers, as they are written.
pub fn find(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().map(plain).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        let Some(run) = Run::at(&letters, at) else {
            at += 1;
            continue;
        };
        at = run.end;
        if run.is_phone(&letters) {
            found.push(letters[run.start..run.end].iter().collect());
        }
    }
    found
}

/// Digits, plus and space in the form that is not wide.
fn plain(letter: char) -> char {
    match letter {
        '０'..='９' => char::from_u32(u32::from(letter) - 0xff10 + 0x30).unwrap_or(letter),
        '＋' => '+',
        '（' => '(',
        '）' => ')',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => ' ',
        '‐' | '‑' | '–' | '－' => '-',
        other => other,
    }
}

/// Digits with what may stand between them.
struct Run {
    start: usize,
    end: usize,
    /// The lengths of the groups of digits.
    groups: Vec<usize>,
    /// What stands between them.
    between: Vec<String>,
    digits: String,
}

impl Run {
    /// The run that begins at `start`; `None` when none does.
    fn at(letters: &[char], start: usize) -> Option<Self> {
        let first = *letters.get(start)?;
        let mut at = start;
        while letters.get(at).is_some_and(|letter| "+( ".contains(*letter)) && at < start + 3 {
            at += 1;
        }
        let opens = first == '+' || first == '(' || first.is_ascii_digit();
        if !opens || !letters.get(at).is_some_and(char::is_ascii_digit) {
            return None;
        }
        let mut run = Self { start, end: at, groups: Vec::new(), between: Vec::new(), digits: String::new() };
        loop {
            let group: String = letters[at..].iter().take_while(|letter| letter.is_ascii_digit()).collect();
            at += group.len();
            run.groups.push(group.len());
            run.digits.push_str(&group);
            run.end = at;
            let between: String = letters[at..].iter().take_while(|letter| " -./()".contains(**letter)).collect();
            let next = letters.get(at + between.len());
            if between.is_empty() || between.len() > 3 || !next.is_some_and(char::is_ascii_digit) {
                return Some(run);
            }
            at += between.len();
            run.between.push(between);
        }
    }

    fn is_phone(&self, letters: &[char]) -> bool {
        let count = self.digits.len();
        if self.inside_a_word(letters) || self.is_sum(letters) {
            return false;
        }
        let first = letters.get(self.start).copied().unwrap_or_default();
        if first == '+' || letters.get(self.start + 1) == Some(&'+') {
            return count >= 8;
        }
        if count > 15 || self.is_date() || self.is_postal(letters) {
            return false;
        }
        match self.word_before(letters) {
            Some(true) => (7..=15).contains(&count) && !self.between.iter().any(|between| between.contains('/')),
            Some(false) => false,
            None => self.in_brackets(first) || self.abroad() || self.in_usual_groups() || self.in_one_piece(letters),
        }
    }

    /// Part of something longer, such as `RR123456789PL`, `AB-12`, a UUID, or a time.
    fn inside_a_word(&self, letters: &[char]) -> bool {
        let word = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphanumeric() && !is_han(*letter));
        let digit = |letter: Option<&char>| letter.is_some_and(char::is_ascii_digit);
        let back = |steps: usize| self.start.checked_sub(steps).and_then(|at| letters.get(at));
        let (before, after) = (back(1), letters.get(self.end));
        word(before)
            || word(after)
            || (before.is_some_and(|mark| "-/_#№".contains(*mark)) && (word(back(2)) || before != Some(&'-')))
            || (before.is_some_and(|mark| ".,:".contains(*mark)) && digit(back(2)))
            || (after.is_some_and(|mark| "-/_".contains(*mark)) && word(letters.get(self.end + 1)))
            || (after.is_some_and(|mark| ",:%".contains(*mark))
                && (digit(letters.get(self.end + 1)) || after == Some(&'%')))
    }

    /// A sum of money: its unit stands before or after it.
    fn is_sum(&self, letters: &[char]) -> bool {
        let after: String =
            letters[self.end..].iter().skip_while(|letter| **letter == ' ').take(8).collect::<String>().to_lowercase();
        let before: String =
            letters[self.start.saturating_sub(5)..self.start].iter().collect::<String>().to_lowercase();
        let before = before.trim_end();
        let ends = |rest: &str| !rest.chars().next().is_some_and(|next| next.is_alphabetic() && !is_han(next));
        MONEY.iter().any(|unit| after.strip_prefix(unit).is_some_and(ends))
            || MONEY.iter().any(|unit| before == *unit || before.ends_with(&format!(" {unit}")))
    }

    /// `24.11.2026`, `24. 11. 2026`, `2026-11-24`, with or without an hour after it.
    fn is_date(&self) -> bool {
        let (short, year) = (|length: &usize| *length <= 2, |length: &usize| *length == 4);
        match self.groups.as_slice() {
            [day, month, last, ..] if short(day) && short(month) && year(last) => self.dated(),
            [first, month, day, ..] if year(first) && short(month) && short(day) => self.dated(),
            _ => false,
        }
    }

    fn dated(&self) -> bool {
        let marks: Vec<&str> = self.between.iter().take(2).map(|between| between.trim()).collect();
        matches!(marks.as_slice(), [one, two] if one == two && !one.is_empty())
    }

    /// A number of international post with its letters apart: `RR 123 456 789 PL`.
    fn is_postal(&self, letters: &[char]) -> bool {
        let capitals =
            |part: &[char]| matches!(part, [one, two] if one.is_ascii_uppercase() && two.is_ascii_uppercase());
        let back = self.start.checked_sub(3).and_then(|at| letters.get(at..self.start));
        back.is_some_and(|part| part.last() == Some(&' ') && capitals(&part[..2]))
            && letters.get(self.end..self.end + 3).is_some_and(|part| part[0] == ' ' && capitals(&part[1..]))
    }

    /// Whether the nearest telling word before it speaks of a telephone or of a thing.
    fn word_before(&self, letters: &[char]) -> Option<bool> {
        let back: String =
            letters[self.start.saturating_sub(BACK)..self.start].iter().collect::<String>().to_lowercase();
        let sentence = back.rsplit(['\n', '!', '?', ';', '。', '；']).next().unwrap_or_default();
        let last = |words: &[&str]| words.iter().filter_map(|word| sentence.rfind(word)).max();
        match (last(&PHONE_WORDS), last(&THING_WORDS)) {
            (None, None) => None,
            (phone, thing) => Some(phone > thing),
        }
    }

    /// `(22) 123 45 67`.
    fn in_brackets(&self, first: char) -> bool {
        let area = self.groups.first().copied().unwrap_or_default();
        let closed = self.between.first().is_some_and(|between| between.starts_with(')'));
        let likely = area == 2 || area == 3 || (area == 4 && self.digits.starts_with('0'));
        first == '(' && closed && likely && (8..=12).contains(&self.digits.len())
    }

    /// `0048 600 700 800`.
    fn abroad(&self) -> bool {
        self.digits.starts_with("00") && !self.digits.starts_with("000") && (11..=15).contains(&self.digits.len())
    }

    /// Groups as numbers are written in the countries of the languages.
    fn in_usual_groups(&self) -> bool {
        if self.between.iter().any(|between| between.contains('/')) {
            return false;
        }
        let begins = |start: &str| self.digits.starts_with(start);
        match self.groups.as_slice() {
            [3, 3, 3] | [2, 3, 2, 2] | [3, 2, 2, 2] | [3, 3, 4] => true,
            [4, 3, 3] | [3, 8] | [4, 7] | [4, 8] => begins("0"),
            [2, 2, 3, 4] | [2, 1, 3, 4] | [2, 2, 3, 2, 2] => begins("06"),
            [3, 4, 4] => begins("1"),
            _ => false,
        }
    }

    /// A mobile number without spaces: nine digits as in Poland, Czechia and Spain, or the forms of Slovakia, Hungary and China.
    fn in_one_piece(&self, letters: &[char]) -> bool {
        let near_han = letters[self.start.saturating_sub(8)..self.start].iter().any(|letter| is_han(*letter));
        let second = self.digits.chars().nth(1).unwrap_or_default();
        match (self.groups.as_slice(), self.digits.chars().next()) {
            ([9], Some('4'..='9')) => true,
            ([10], Some('0')) => second == '9',
            ([11], Some('0')) => second == '6',
            ([11], Some('1')) => near_han && ('3'..='9').contains(&second),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn telephone_numbers_of_seven_languages_are_found() {
        for text in [
            "Proszę o telefon: 600 700 800.",
            "Proszę dzwonić pod +48 600-700-800",
            "tel.600700800",
            "Nasz numer: 600700800",
            "(22) 123 45 67",
            "22 123 45 67",
            "Call us on +44 (0)20 7946 0958, please",
            "0048 600 700 800",
            "Zavolejte nám: 602 123 456",
            "Zavolajte na 0905 123 456 alebo píšte",
            "Volejte 602123456",
            "Hívjon minket: 06 30 123 4567",
            "+36/30/123-4567",
            "06301234567",
            "Llámenos al 612 34 56 78",
            "Teléfono (91) 123 45 67",
            "请拨打138 0013 8000联系我们",
            "我的手机13800138000",
            "联系我：13800138000",
            "电话：010-12345678",
            "电话：＋８６ １３８００１３８０００",
            "WhatsApp:+48600700800",
            "600\u{a0}700\u{a0}800",
        ] {
            assert_eq!(find(text).len(), 1, "{text} {:?}", find(text));
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "Reklamacja 547843/2025 z 24.11.2026 14:30, kwota 1 234 567,89 zł",
            "Zamówienie 29738e61-7f6a-11e8-ac45-09db60ede9d6 z 24. 11. 2026",
            "550e8400-e29b-41d4-a716-446655440000 i 12345678-1234-1234-1234-123456789012",
            "Numer przesyłki 620012345678901234567890 (InPost)",
            "Przesyłka 6200 1234 5678 9012 3456 7890",
            "Tracking RR123456789PL, RR 123 456 789 PL, LP00123456789012",
            "Your tracking number is 00340434123456789012",
            "Order 8012345678901234, issue 30001234567890",
            "Oferta 13245678901 oraz 7654321098",
            "Nr seryjny: 600700800",
            "Cena 100 000 000 Ft, 123 456 789 Kč, EUR 123 456 789",
            "Vrátíme 249,00 Kč do 24. 11. 2026.",
            "Objednávka č. 602123456 ze dne 2026-11-24",
            "El pedido 612345678 de 24/11/2026 llegó con 50% de descuento",
            "订单号 13800138000，运单号 620012345678，金额 1,234.50 元",
            "2026年11月24日 14:30，退款 41.20 欧元",
            "Please call it by 24.11.2026, claim 547843/2025",
            "IBAN PL61 1090 1014 0000 0712 1981 2874",
            "ISBN 978-83-246-3177-3, 230 V, 50-60 Hz, 10 x 20 x 30",
            "Zwrot w 14 dni, 3 dni, 7-10 dni roboczych, 2 × 49,99 zł",
            "Kod 20-950, NIP 123-456-78-90",
        ] {
            assert_eq!(find(text), Vec::<String>::new(), "{text}");
        }
    }
}
