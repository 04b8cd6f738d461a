import Foundation
import JudgeModel

/// Whether a solution grows as the problem asks.
public enum GrowthOutcome: String, Encodable, Sendable {
  case met
  /// By a class at least.
  case worse
  /// The measurement does not say, or it is a matter of a logarithm.
  case unclear
}

extension GrowthOutcome {
  /// - Parameter target: nil where its expression cannot be read.
  init(_ fit: GrowthFit, _ points: [GrowthPoint], against target: GrowthExpression?, named argument: String?) {
    guard let target, points.count > 1 else {
      self = .unclear
      return
    }
    let isOfOneSize = target.sizes.subtracting(["n", argument ?? "n"]).isEmpty
    self = isOfOneSize ? Self(fit, points) : Self(points)
  }

  /// The classes that the points allow, against the target's values at the larger half of the sizes.
  private init(_ fit: GrowthFit, _ points: [GrowthPoint]) {
    guard let lowest = fit.classes.first, let highest = fit.classes.last else {
      self = .unclear
      return
    }
    let rate = log(fit.base ?? 2)
    let least = GrowthExcess(of: lowest, rate, points)
    let most = GrowthExcess(of: highest, rate, points)
    let span = points[points.count - 1].size / max(points[0].size, 1)
    let isFarApart = span >= 8 || lowest == .exponential
    let isWorse = least.isClear && isFarApart && (fit.confidence == .high || Self.isSteeper(fit, points))
    self = least.isNone && !most.isClear ? .met : isWorse ? .worse : .unclear
  }

  /// Over many sizes, where caches and chance cannot be the reason, by most of a power of n.
  private static func isSteeper(_ fit: GrowthFit, _ points: [GrowthPoint]) -> Bool {
    let ideal = points.map { GrowthPoint(size: $0.size, amount: $0.target) }
    guard let slope = fit.slope, let target = GrowthSlope(ideal), let first = points.first, let last = points.last
    else { return false }
    return last.size >= 16 * first.size && slope.exponent - 2 * slope.margin - target.exponent >= 0.6
  }

  /// Where the target has several sizes, which need not grow alike: the amounts against the target's values.
  private init(_ points: [GrowthPoint]) {
    let ordered = points.sorted { $0.target < $1.target }
    guard let slope = GrowthSlope(ordered, against: \.target),
      (ordered.last?.target ?? 0) >= 4 * (ordered.first?.target ?? 0)
    else {
      self = .unclear
      return
    }
    self = slope.exponent - slope.margin <= 1.2 ? .met : slope.exponent - slope.margin >= 1.4 ? .worse : .unclear
  }
}

/// By how much a class outgrows the target.
private struct GrowthExcess {
  /// As an exponent of n.
  private let exponent: Double
  /// How many times as fast, in logarithms.
  private let ratio: Double
  private let isExponential: Bool

  init(of growth: GrowthClass, _ rate: Double, _ points: [GrowthPoint]) {
    let (middle, last) = (points[points.count / 2 - (points.count > 2 ? 0 : 1)], points[points.count - 1])
    let own = log(growth.value(last.size, rate: rate) / max(growth.value(middle.size, rate: rate), 1e-300))
    let target = log(max(last.target, 1e-300) / max(middle.target, 1e-300))
    exponent = (own - target) / max(log(last.size / max(middle.size, 1)), 1e-9)
    ratio = own / max(target, 1e-9)
    isExponential = growth == .exponential
  }

  var isNone: Bool { exponent <= 0.05 || isExponential && ratio <= 1.15 }
  var isClear: Bool { exponent >= 0.4 && ratio >= 1.25 }
}
