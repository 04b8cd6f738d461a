import JudgeModel
import Manifest
import Practice
import SystemPackage

/// What a learner can set in `config.yaml`; the README lists the keys.
struct Settings {
  var grader = Grader()
  /// The chance of recall at which a review falls due.
  var retention = 0.85
  /// The same while an onsite is planned: more problems are met, each a little less often.
  var retentionBeforeOnsite = 0.8
  /// In days.
  var maximumInterval = 60
  /// Seconds after midnight at which a study day begins.
  var rollover = 4 * 3600
  /// What a company's question of each time is worth.
  var tagWeights = TagWeights()

  init() {}

  init(contentsOf file: FilePath) throws {
    var map = try ManifestNode(contentsOf: file).map()
    if let minutes = map.optional("minutes") { try grader.read(minutes) }
    if let node = map.optional("retention") { retention = try node.number(in: 0.5...0.99) }
    if let node = map.optional("retention_before_onsite") { retentionBeforeOnsite = try node.number(in: 0.5...0.99) }
    if let node = map.optional("maximum_interval") { maximumInterval = Int(try node.number(in: 1...36500)) }
    if let node = map.optional("day_begins_at") { rollover = Int(try node.number(in: 0...23)) * 3600 }
    if let weights = map.optional("window_weights") { try tagWeights.read(weights) }
    try map.finish()
  }

  func schedule(beforeOnsite: Bool) -> ReviewSchedule {
    ReviewSchedule(
      desiredRetention: beforeOnsite ? retentionBeforeOnsite : retention, maximumInterval: maximumInterval)
  }
}

extension Grader {
  fileprivate mutating func read(_ node: ManifestNode) throws {
    var map = try node.map()
    for difficulty in Difficulty.allCases {
      guard let minutes = map.optional(difficulty.rawValue) else { continue }
      targetMinutes[difficulty] = try minutes.number(in: 1...600)
    }
    try map.finish()
  }
}

extension TagWeights {
  fileprivate mutating func read(_ node: ManifestNode) throws {
    var map = try node.map()
    for window in TagWindow.allCases {
      if let weight = map.optional(window.rawValue) { windows[window] = try weight.number(in: 0...10) }
    }
    try map.finish()
  }
}

extension ManifestNode {
  fileprivate func number(in range: ClosedRange<Double>) throws(ManifestError) -> Double {
    let number = try number()
    guard range.contains(number) else {
      throw invalid("\(number)", expected: "a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
