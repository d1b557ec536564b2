//! Deadline alerts: thresholds with memory, sinks, the calendar feed.

pub mod calendar;
