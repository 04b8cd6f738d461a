/// A number of a list as it is written.
struct Figure {
  var value: Double
  var hasPercentSign: Bool

  /// `75.0%`, `0.75`, `57,8 %`; nil for anything else, and below zero.
  init?(_ text: String) {
    hasPercentSign = text.hasSuffix("%")
    let number = hasPercentSign ? text.dropLast().trimmed : text
    guard let value = Double(number.replacing(",", with: ".")), value.isFinite, value >= 0 else { return nil }
    guard !hasPercentSign || value <= 100 else { return nil }
    self.value = value
  }

  /// Whether the text says that there is no figure.
  static func isAbsent(_ text: String) -> Bool { ["", "-", "n/a", "na", "null", "none"].contains(text.lowercased()) }
}

/// What a column of figures is measured in, as far as that can be seen from the whole of it.
enum FrequencyScale {
  case fraction
  case percent
  /// With percent signs: what has none and is no more than 1 is a fraction.
  case percentSigns
  /// Without an upper end: only the order says something.
  case open

  init(of figures: [Figure]) {
    let largest = figures.map(\.value).max() ?? 0
    if figures.contains(where: \.hasPercentSign) {
      self = .percentSigns
    } else if largest <= 1 {
      self = .fraction
    } else {
      self = largest <= 100 ? .percent : .open
    }
  }

  /// From 0 to 1; nil when only the order says something.
  func share(_ figure: Figure) -> Double? {
    switch self {
    case .fraction: figure.value
    case .percent: figure.value / 100
    case .percentSigns: figure.hasPercentSign || figure.value > 1 ? figure.value / 100 : figure.value
    case .open: nil
    }
  }
}
