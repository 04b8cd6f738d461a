import Checkers
public import JudgeModel

extension CheckerRule {
  /// The digest that stands for an answer which is too long to be kept.
  public func digest(ofAnswer value: Value) -> Digest {
    ValueChecker(self).digest(of: value)
  }
}
