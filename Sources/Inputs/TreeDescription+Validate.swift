import JudgeModel

extension TreeDescription {
  /// - Parameter levels: the level order, with nulls.
  func validate(_ levels: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    let values = levels.filter { $0 != .null }
    try nodes.validate(values.count, "\(subject).nodes", known, isLength: true)
    for (index, value) in levels.enumerated() where value != .null {
      try self.values.validate(value, "\(subject)[\(index)]", known)
    }
    if isDistinct, let duplicate = values.firstDuplicate {
      throw ConstraintViolation(subject: subject, found: "\(duplicate.text) twice", expected: "without duplicates")
    }
    let tree = Tree(kind, levels: levels)
    try depth?.validate(tree.depth, "the depth of \(subject)", known)
    if isPerfect, values.count + 1 != 1 << tree.depth {
      throw ConstraintViolation(
        subject: subject, found: "\(values.count) nodes on \(tree.depth) levels", expected: "full on every level")
    }
    if isSearchTree { try validateOrder(tree, subject) }
  }

  private func validateOrder(_ tree: Tree, _ subject: String) throws(ConstraintViolation) {
    let inorder = tree.inorder
    for (left, right) in zip(inorder, inorder.dropFirst()) where !tree.values[left].isLess(than: tree.values[right]) {
      throw ConstraintViolation(
        subject: subject, found: "\(tree.values[left].text) left of \(tree.values[right].text)",
        expected: "a search tree, ascending from left to right")
    }
  }
}
