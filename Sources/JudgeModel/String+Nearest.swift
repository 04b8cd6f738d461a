extension Sequence<String> {
  /// The up to three candidates most like `word`, the best first; those that share little with it are left out.
  public func nearest(to word: String) -> [String] {
    map { (candidate: $0, distance: word.distance(to: $0)) }
      .filter { $0.distance <= Swift.max(1, (word.count + 1) / 3) || (word.count > 2 && $0.candidate.contains(word)) }
      .sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
      .prefix(3)
      .map(\.candidate)
  }
}

extension String {
  /// Edits that turn one into the other: insert, delete, replace, swap neighbours (optimal string alignment).
  func distance(to other: String) -> Int {
    let (source, target) = (Array(utf8), Array(other.utf8))
    var rows = [Array(0...target.count)]
    for row in 0..<source.count {
      var next = [row + 1]
      for column in 0..<target.count {
        let replacement = rows[row][column] + (source[row] == target[column] ? 0 : 1)
        var best = Swift.min(rows[row][column + 1] + 1, next[column] + 1, replacement)
        if row > 0, column > 0, source[row] == target[column - 1], source[row - 1] == target[column] {
          best = Swift.min(best, rows[row - 1][column - 1] + 1)
        }
        next.append(best)
      }
      rows.append(next)
    }
    return rows[source.count][target.count]
  }
}
