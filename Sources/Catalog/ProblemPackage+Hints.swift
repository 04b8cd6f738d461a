import SystemPackage

extension ProblemPackage {
  /// From a nudge on, each says more than the one before.
  public static let hintHeadings = ["# Nudge", "# Approach", "# Pseudo-code"]

  /// In Markdown, each with its heading, from a nudge on; empty when there are none.
  public func hintLevels() throws -> [String] {
    guard folder.appending("hints.md").exists else { return [] }
    var levels: [String] = []
    var isCode = false
    for line in try hints().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isCode.toggle() }
      if line.hasPrefix("# "), !isCode {
        levels.append(String(line))
      } else if !levels.isEmpty {
        levels[levels.count - 1] += "\n\(line)"
      }
    }
    return levels
  }
}
