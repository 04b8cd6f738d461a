import Foundation

/// The usual classes of growth, the slowest first.
public enum GrowthClass: String, CaseIterable, Comparable, Sendable {
  case constant = "1"
  case logarithmic = "log n"
  case linear = "n"
  case linearithmic = "n log n"
  case quadratic = "n^2"
  case quadraticLogarithmic = "n^2 log n"
  case cubic = "n^3"
  case quartic = "n^4"
  /// Of any base above 1.
  case exponential = "2^n"

  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }

  /// What grows like that.
  ///
  /// - Parameter rate: of an exponential, the logarithm of its base.
  func value(_ n: Double, rate: Double = log(2.0)) -> Double {
    switch self {
    case .constant: 1
    case .logarithmic: log2(max(n, 1))
    case .linear: n
    case .linearithmic: n * log2(max(n, 1))
    case .quadratic: n * n
    case .quadraticLogarithmic: n * n * log2(max(n, 1))
    case .cubic: n * n * n
    case .quartic: n * n * n * n
    case .exponential: exp(min(n * rate, 700))
    }
  }
}
