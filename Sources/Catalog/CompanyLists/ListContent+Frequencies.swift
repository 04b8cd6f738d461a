import JudgeModel

extension ListContent {
  /// How often a problem is asked beside the company's others.
  struct Frequency {
    /// 0 to 1.
    var value: Double
    /// Whether only the order says something.
    var isRank: Bool
  }

  /// In the order of the entries; nil where nobody knows.
  func frequencies() -> [Frequency?] {
    let scale = hasOpenFrequency ? .open : FrequencyScale(of: entries.compactMap(\.frequency))
    let ranks = entries.ranks(by: \.group) { openFigure(of: $0, scale) }
    return zip(entries, ranks).map { entry, rank in
      if let share = entry.frequency.flatMap(scale.share) { return Frequency(value: share, isRank: false) }
      return rank.map { Frequency(value: $0, isRank: true) }
    }
  }

  /// What has no upper end.
  private func openFigure(of entry: ListEntry, _ scale: FrequencyScale) -> Double? {
    if let figure = entry.frequency { return scale == .open ? figure.value : nil }
    return hasComparableCounts ? entry.count.map(Double.init) : nil
  }
}

extension ListEntry {
  fileprivate var group: CompanyWindow { CompanyWindow(company: company, window: window) }
}

/// What frequencies are compared within.
struct CompanyWindow: Hashable {
  var company: CompanyID?
  var window: TagWindow?
}

extension Array {
  /// For each element the share of its group whose value is no larger, so that the largest has 1; nil for an element
  /// without a value, and where there is no other to compare with.
  func ranks(by group: (Element) -> CompanyWindow, of value: (Element) -> Double?) -> [Double?] {
    let values = map(value)
    var ranks = [Double?](repeating: nil, count: count)
    for indices in Dictionary(grouping: indices.filter { values[$0] != nil }, by: { group(self[$0]) }).values
    where indices.count > 1 {
      let sorted = indices.compactMap { values[$0] }.sorted()
      for index in indices {
        ranks[index] = values[index].map { Double(sorted.countNotAbove($0)) / Double(sorted.count) }
      }
    }
    return ranks
  }
}

extension [Double] {
  /// Of a sorted array.
  fileprivate func countNotAbove(_ value: Double) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
