import Foundation
import JudgeModel
import Stress

extension Double {
  /// Of a size: `64`, `1k`, `1.5k`, `16k`, `2M`.
  var sizeWords: String {
    for (unit, name) in [(1e9, "G"), (1e6, "M"), (1e3, "k")] where self >= unit {
      let number = self / unit
      return (number < 9.95 ? String(format: "%.1f", number).replacing(".0", with: "") : String(format: "%.0f", number))
        + name
    }
    return String(format: "%.0f", self)
  }

  /// Three digits: `0.9`, `17.6`, `118`.
  fileprivate var shortWords: String {
    String(format: self < 9.995 ? "%.2f" : self < 99.95 ? "%.1f" : "%.0f", self)
  }

  /// Of nanoseconds: `62 ns`, `4.10 µs`, `17.6 ms`.
  var timeWords: String {
    let unit = GrowthUnit(self)
    return "\((self / unit.nanoseconds).shortWords) \(unit.name)"
  }
}

/// In which times are told.
struct GrowthUnit {
  let nanoseconds: Double
  let name: String

  init(_ largest: Double) {
    (nanoseconds, name) =
      largest < 995 ? (1, "ns") : largest < 995_000 ? (1e3, "µs") : largest < 995_000_000 ? (1e6, "ms") : (1e9, "s")
  }

  func number(_ time: Double) -> String { (time / nanoseconds).shortWords }
}

extension GrowthFit {
  /// `n log n`, `n or n log n: cannot tell`, `cannot tell: too few sizes`.
  var words: String {
    let names = classes.map(\.rawValue)
    switch names.count {
    case 0: return "cannot tell: \(doubt?.rawValue ?? "")"
    case 1: return names[0] + (base.map { String(format: " (base %.2f)", $0) } ?? "")
    default: return names.joined(separator: " or ") + ": cannot tell"
    }
  }

  /// nil where the slope says nothing: there are too few points, or no power fits.
  var exponentWords: String? {
    guard let slope, classes != [.exponential] else { return nil }
    return String(format: "exponent %.2f ± %.2f", slope.exponent, slope.margin)
  }
}

extension GrowthOutcome {
  var words: String {
    switch self {
    case .met: "met"
    case .worse: "grows faster"
    case .unclear: "cannot tell"
    }
  }

  var style: Terminal.Style {
    switch self {
    case .met: .green
    case .worse: .red
    case .unclear: .yellow
    }
  }
}

extension GrowthResult {
  /// As the target stands between `O(` and `)`.
  var targetWords: String {
    target.time.hasPrefix("O(") ? String(target.time.dropFirst(2).dropLast()) : target.time
  }
}
