public import JudgeModel

/// What was measured of one family of inputs.
public struct GrowthSeries: Sendable {
  /// How its inputs are arranged.
  public var family: String
  /// Of ascending sizes; amounts in nanoseconds.
  public var points: [GrowthPoint]
  public var end: End
  public var fit: GrowthFit
  public var outcome: GrowthOutcome

  /// Why no larger sizes were measured.
  public enum End: Sendable {
    /// The problem has no larger inputs.
    case limit
    /// They take too long for the time that there is.
    case slow
    /// The solution does not survive an input of that size.
    case failed(size: Double, Verdict, message: String?)
  }
}
