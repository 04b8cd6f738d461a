import JudgeModel

extension Signature {
  /// Where the source has what the driver calls, or what was probably meant to be it. From 1.
  func line(in source: String) -> Int? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    for isMeant in [{ $0 == name }, { $0.folded == name.folded }, { name.isNear($0) }] as [(String) -> Bool] {
      if let index = lines.firstIndex(where: { $0.names.contains(where: isMeant) }) { return index + 1 }
    }
    return lines.firstIndex { $0.names.contains("class") }.map { $0 + 1 }
  }

  private var name: String {
    switch self {
    case .function(let function): function.name
    case .design(let design): design.name
    case .codec(let codec): codec.name
    }
  }
}

extension Substring {
  fileprivate var names: [String] {
    split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }
}

extension String {
  /// The same for `twoSum`, `two_sum` and `TwoSum`.
  fileprivate var folded: String { lowercased().filter { $0 != "_" } }

  fileprivate func isNear(_ word: String) -> Bool {
    [self].nearest(to: word) == [self]
  }
}
