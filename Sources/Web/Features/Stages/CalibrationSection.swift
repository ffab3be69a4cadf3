import Journey
import Markup
import Partnership

/// How often each party's ranges held what was measured, over all initiatives: parties learn from it, not people.
struct CalibrationSection {
  let overall: [Calibration]
  let formats: Formats

  var html: HTML {
    """
    <section><h2>How well each party estimates, over all initiatives</h2>\
    <ul>\(overall.html { "<li>\(PartyMark($0.party).html) \(words($0))</li>" })</ul></section>

    """
  }

  /// "3 of 5 figures that were measured fell within the 90 % range…"
  func words(_ calibration: Calibration) -> String {
    let figures =
      calibration.count == 1 ? "the one figure that was measured" : "\(calibration.count) figures that were measured"
    let said = "\(calibration.within) of \(figures) fell within the 90 % range. Nine of ten would be expected"
    guard let interval = calibration.interval else { return "\(said)." }
    let ends = [interval.lowerBound, interval.upperBound].map { formats.number($0 * 100, decimals: 0) }
    let fits =
      interval.contains(0.9)
      ? "which fits" : "so that the ranges were too \(interval.upperBound < 0.9 ? "narrow" : "wide")"
    return "\(said), \(fits): the share behind it lies between \(ends[0]) and \(ends[1]) % (95 % interval)."
  }
}
