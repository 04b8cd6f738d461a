import Foundation

/// Which of the usual classes explain the points.
public struct GrowthFit: Hashable, Sendable {
  /// In ascending order. One, or neighbours that the points do not tell apart; none when they tell nothing.
  public private(set) var classes: [GrowthClass] = []
  public private(set) var confidence = Confidence.none
  /// nil when there are too few points.
  public let slope: GrowthSlope?
  /// Of an exponential.
  public private(set) var base: Double?
  /// Why there are no classes, or more than one.
  public private(set) var doubt: Doubt?

  public enum Confidence: String, Sendable {
    case none, low, medium, high
  }

  public enum Doubt: String, Sendable {
    case tooFewSizes = "too few sizes"
    case tooNarrow = "the sizes are too close together"
    case tooNoisy = "the points lie on no usual curve"
    case tooClose = "several classes lie within the noise"
  }

  private static let fewestPoints = 5
  /// Doubled sizes take less than half as much again.
  private static let steepestLogarithm = 0.58
  /// Between the smallest and the largest size.
  private static let narrowestSpan = 4.0

  /// - Parameter points: of ascending sizes.
  public init(_ points: [GrowthPoint], noise: GrowthNoise = .time) {
    slope = GrowthSlope(points)
    guard points.count >= Self.fewestPoints else {
      doubt = .tooFewSizes
      return
    }
    if let warm = GrowthBelowReading(points), (slope?.exponent ?? 0) < Self.steepestLogarithm {
      (classes, confidence) = (warm.classes, warm.classes.count == 1 ? .high : .low)
      if classes.count > 1 { doubt = .tooClose }
      return
    }
    let constant = GrowthModel(.constant, points, noise)
    let models = GrowthClass.allCases.dropFirst().map { GrowthModel($0, points, noise) }
    choose(among: models.filter { isPlausible($0, points) }, constant, points, noise)
    if span(points) < Self.narrowestSpan, classes != [.exponential] {
      (classes, confidence, doubt) = ([], .none, .tooNarrow)
    }
  }

  private func span(_ points: [GrowthPoint]) -> Double {
    (points.last?.size ?? 0) / max(points.first?.size ?? 1, 1)
  }

  /// Where the model itself rises as steeply in the larger half as the points do.
  private func isPlausible(_ model: GrowthModel, _ points: [GrowthPoint]) -> Bool {
    let ideal = points.map { GrowthPoint(size: $0.size, amount: model.value($0.size)) }
    guard let slope, let modelled = GrowthSlope(ideal) else { return true }
    return abs(modelled.exponent - slope.exponent) <= max(0.2, 0.2 * slope.exponent) + slope.margin
  }

  /// What rises by less than this share of the largest amount, or by so many deviations of the least, may be caches.
  private static let leastShare = 0.2
  private static let clearShare = 0.35
  private static let leastDeviations = 2.5

  private mutating func choose(
    among models: [GrowthModel], _ constant: GrowthModel, _ points: [GrowthPoint], _ noise: GrowthNoise
  ) {
    let best = models.min { $0.distance < $1.distance }
    let share = best?.share(points) ?? 0
    let rise = share * (best?.value(points.last?.size ?? 0) ?? 0)
    if share < Self.leastShare || rise < Self.leastDeviations * noise.absolute {
      classes = [.constant]
      confidence = constant.distance < 2 ? .high : .medium
    } else {
      chooseGrowing(among: models, points)
      if share < Self.clearShare || rise < 2 * Self.leastDeviations * noise.absolute, classes.first == .logarithmic {
        classes.insert(.constant, at: 0)
        (confidence, doubt) = (.low, .tooClose)
      }
    }
  }

  private mutating func chooseGrowing(among models: [GrowthModel], _ points: [GrowthPoint]) {
    let ranked = models.sorted { $0.distance < $1.distance }
    guard let best = ranked.first else {
      doubt = .tooNoisy
      return
    }
    let alike = ranked.filter { $0.distance <= max(1, 1.5 * best.distance) }.map(\.growth).sorted()
    classes = withoutFinesse(alike, best.growth)
    confidence = confidence(best, in: ranked)
    weighLogarithm(points, best)
    if classes.count > 1 { (confidence, doubt) = (.low, .tooClose) }
    if classes.count > 3 { (classes, doubt) = ([], .tooNoisy) }
    if classes == [.exponential] { base = Foundation.exp(best.rate) }
    if classes.isEmpty { confidence = .none }
  }

  /// What is linear grows like n log n where it leaves the caches; only a fit that leaves nothing to wish for tells these
  /// two apart, or a slope that no logarithm has.
  private mutating func weighLogarithm(_ points: [GrowthPoint], _ best: GrowthModel) {
    if classes == [.linearithmic], confidence != .high || best.distance > 1 { classes = [.linear, .linearithmic] }
    guard classes == [.linear, .linearithmic], let slope else { return }
    let ofLogarithm = 1 / log(max(points[points.count / 2].size, 3))
    if slope.exponent + slope.margin < 1 + 0.6 * ofLogarithm { (classes, confidence) = ([.linear], .medium) }
  }

  /// A logarithm more is only worth a word where nothing simpler fits.
  private func withoutFinesse(_ alike: [GrowthClass], _ best: GrowthClass) -> [GrowthClass] {
    guard alike.contains(where: { $0 == .quadratic || $0 == .cubic }) else { return alike }
    return alike.filter { $0 != .quadraticLogarithmic }
  }

  private func confidence(_ best: GrowthModel, in ranked: [GrowthModel]) -> Confidence {
    guard classes.count == 1 else { return classes.isEmpty ? .none : .low }
    let next = ranked.first { $0.growth != best.growth && !($0.growth == .quadraticLogarithmic) }?.distance ?? .infinity
    if best.distance < 2.5, next > 2.5 * best.distance { return .high }
    return best.distance < 5 ? .medium : .low
  }
}
