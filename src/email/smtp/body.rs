//! A message as DATA wants it (RFC 5321 §4.5.2).

/// The message with CRLF line ends, dots at the start of lines doubled, and the line with the single dot that ends it.
pub(super) fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + message.len() / 50 + 8);
    let mut at_start = true;
    let mut after_cr = false;
    for byte in message {
        // A bare LF or CR can be taken for a line end by one server and not by the next (smuggling): both become CRLF.
        if after_cr && *byte != b'\n' {
            out.push(b'\n');
            at_start = true;
        }
        match byte {
            b'\r' => out.push(b'\r'),
            b'\n' if after_cr => out.push(b'\n'),
            b'\n' => out.extend_from_slice(b"\r\n"),
            b'.' if at_start => out.extend_from_slice(b".."),
            other => out.push(*other),
        }
        at_start = *byte == b'\n';
        after_cr = *byte == b'\r';
    }
    if after_cr {
        out.push(b'\n');
        at_start = true;
    }
    if !at_start {
        out.extend_from_slice(b"\r\n");
    }
    out.extend_from_slice(b".\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::stuffed;
    use proptest::prelude::*;

    #[test]
    fn dots_and_line_ends_are_made_right() {
        for (message, wire) in [
            ("", ".\r\n"),
            ("a", "a\r\n.\r\n"),
            ("a\r\n", "a\r\n.\r\n"),
            (".\r\n..\r\n.x", "..\r\n...\r\n..x\r\n.\r\n"),
            ("a\n.\nb", "a\r\n..\r\nb\r\n.\r\n"),
            ("a\r.\rb\r", "a\r\n..\r\nb\r\n.\r\n"),
            ("a\r\r\nb", "a\r\n\r\nb\r\n.\r\n"),
            ("a.b\r\n\r\n", "a.b\r\n\r\n.\r\n"),
        ] {
            assert_eq!(String::from_utf8(stuffed(message.as_bytes())).unwrap(), wire, "{message:?}");
        }
    }

    proptest! {
        #[test]
        fn only_the_last_line_is_a_dot(message in proptest::collection::vec(prop_oneof![Just(b'.'), Just(b'\r'), Just(b'\n'), Just(b'x')], 0..40)) {
            let wire = stuffed(&message);
            let lines: Vec<&[u8]> = wire.split(|byte| *byte == b'\n').collect();
            let ends = lines.iter().filter(|line| **line == b".\r").count();
            prop_assert_eq!(ends, 1);
            prop_assert!(wire.ends_with(b".\r\n"));
            for line in &lines[..lines.len() - 1] {
                prop_assert!(line.ends_with(b"\r") && !line[..line.len() - 1].contains(&b'\r'));
            }
        }
    }
}
