//! Buyer-protection e-mails: IMAP and Maildir in, SMTP out, recognising, verifying, answering.
