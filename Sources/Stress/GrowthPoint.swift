/// What was measured at one size.
public struct GrowthPoint: Hashable, Sendable {
  public var size: Double
  /// Nanoseconds, or bytes.
  public var amount: Double
  /// What the target's expression is for this input.
  public var target: Double
  /// Nanoseconds with reading the input, which is never faster than linear; nil when the amount is no call's time.
  public var whole: Double?

  public init(size: Double, amount: Double, target: Double? = nil, whole: Double? = nil) {
    self.whole = whole
    self.size = size
    self.amount = amount
    self.target = target ?? size
  }
}

/// How far what is measured is to be trusted.
public struct GrowthNoise: Hashable, Sendable {
  /// Of the amount itself.
  var relative: Double
  /// Whatever the amount.
  var absolute: Double

  /// Calls on a busy machine, in nanoseconds: caches, the clock's own steps.
  public static let time = GrowthNoise(relative: 0.04, absolute: 12)
  /// Peaks of processes, in bytes: pages, what an allocator keeps.
  public static let memory = GrowthNoise(relative: 0.03, absolute: 200_000)

  func deviation(_ amount: Double) -> Double {
    (relative * amount * relative * amount + absolute * absolute).squareRoot()
  }
}
