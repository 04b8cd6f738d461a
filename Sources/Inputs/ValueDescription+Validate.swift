import JudgeModel

extension ValueDescription {
  func validate(
    _ value: Value, _ subject: @autoclosure () -> String, _ known: Known
  ) throws(ConstraintViolation) {
    switch (self, value) {
    case (.integer(let bounds), .integer(let number)):
      try bounds.validate(number, subject(), known)
    case (.multiple(let divisor, let bounds), .integer(let number)):
      try bounds.validate(number, subject(), known)
      guard number.isMultiple(of: divisor) else {
        throw ConstraintViolation(subject: subject(), found: "\(number)", expected: "a multiple of \(divisor)")
      }
    case (.oneOf(let values), _):
      guard values.contains(value) else {
        let words = values.map(\.text).joined(separator: ", ")
        throw ConstraintViolation(subject: subject(), found: value.text, expected: "one of \(words)")
      }
    case (.double(let range), .double(let number)):
      guard range.contains(number) else {
        throw ConstraintViolation(
          subject: subject(), found: value.text, expected: "\(range.lowerBound)…\(range.upperBound)")
      }
    case (.character(let alphabet), .character(let character)):
      try Self.validate(character, alphabet, subject())
    case (.string(let description), .string(let string)):
      try description.validate(string, subject(), known)
    case (.array(let description), .array(let elements)):
      try description.validate(elements, subject(), known)
    case (.items(let items), .array(let elements)):
      try Bounds(items.count...items.count).validate(elements.count, "\(subject()).length", known)
      for (index, item) in items.enumerated() {
        try item.validate(elements[index], "\(subject())[\(index)]", known)
      }
    case (.randomLinks(let description), .array(let pairs)):
      try description.validate(pairs.map { $0.elements.first ?? .null }, subject(), known)
    case (.tree(let description), .array(let nodes)):
      try description.validate(nodes, subject(), known)
    case (.graph(let description), .array(let nodes)):
      try description.validate(neighbours: nodes, subject(), known)
    case (.edges(let description), .array(let edges)):
      try description.validate(edges: edges, subject(), known)
    case (.fixed(let fixed), _):
      guard fixed == value else {
        throw ConstraintViolation(subject: subject(), found: value.text, expected: fixed.text)
      }
    default:
      try validate(relation: value, subject(), known)
    }
  }

  fileprivate static func validate(
    _ scalar: Unicode.Scalar, _ alphabet: [Unicode.Scalar], _ subject: @autoclosure () -> String
  ) throws(ConstraintViolation) {
    guard !alphabet.contains(scalar) else { return }
    let letters = String(String.UnicodeScalarView(alphabet))
    throw ConstraintViolation(
      subject: subject(), found: Value.character(scalar).text, expected: "of the characters \(letters)")
  }
}

extension ArrayDescription {
  fileprivate func validate(_ string: String, _ subject: String, _ known: Known) throws(ConstraintViolation) {
    let scalars = string.unicodeScalars
    try validateLength(scalars.count, subject, known)
    if case .character(let alphabet) = elements {
      for (index, scalar) in scalars.enumerated() {
        try ValueDescription.validate(scalar, alphabet, "\(subject)[\(index)]")
      }
    }
    if isDistinct || order != .any || !rules.isEmpty {
      try validateWhole(scalars.map(Value.character), subject, known)
    }
  }

  fileprivate func validate(_ elements: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    try validateLength(elements.count, subject, known)
    for (index, element) in elements.enumerated() {
      try self.elements.validate(element, "\(subject)[\(index)]", known)
    }
    if isSquare { try validateRows(elements, elements.count, "as there are rows", subject) }
    if isRectangular, let first = elements.first {
      try validateRows(elements, first.elements.count, "as in the first row", subject)
    }
    try validateWhole(elements, subject, known)
  }

  private func validateLength(_ count: Int, _ subject: String, _ known: Known) throws(ConstraintViolation) {
    try length.validate(count, "\(subject).length", known, isLength: true)
    guard let lengthWith else { return }
    let other = known[Quantity(argument: lengthWith.argument, property: .length)]
    try lengthWith.range.validate(count + other, "\(subject).length + \(lengthWith.argument).length", known)
  }

  private func validateRows(
    _ rows: [Value], _ columns: Int, _ reason: String, _ subject: String
  ) throws(ConstraintViolation) {
    guard let row = rows.firstIndex(where: { $0.elements.count != columns }) else { return }
    throw ConstraintViolation(
      subject: "\(subject)[\(row)].length", found: "\(rows[row].elements.count)", expected: "\(columns) \(reason)")
  }

  private func validateWhole(_ elements: [Value], _ subject: String, _ known: Known) throws(ConstraintViolation) {
    if isDistinct, let duplicate = elements.firstDuplicate {
      throw ConstraintViolation(subject: subject, found: "\(duplicate.text) twice", expected: "without duplicates")
    }
    try validateOrder(elements, subject)
    for rule in rules { try rule.validate(elements, subject, known) }
  }

  private func validateOrder(_ elements: [Value], _ subject: String) throws(ConstraintViolation) {
    let descents = elements.indices.dropFirst().filter { elements[$0].precedes(elements[$0 - 1]) }
    guard let descent = descents.first else { return }
    switch order {
    case .any: return
    case .sorted:
      throw ConstraintViolation(
        subject: "\(subject)[\(descent)]", found: elements[descent].text, expected: "in ascending order")
    case .rotated:
      guard descents.count > 1 || elements[0].precedes(elements[elements.count - 1]) else { return }
      let second = descents.count > 1 ? descents[1] : elements.count - 1
      throw ConstraintViolation(
        subject: "\(subject)[\(second)]", found: elements[second].text,
        expected: "in ascending order but for one rotation")
    }
  }
}

extension Bounds {
  func validate(
    _ number: Int, _ subject: @autoclosure () -> String, _ known: Known, isLength: Bool = false
  ) throws(ConstraintViolation) {
    let range = isLength ? lengths(known) : range(known)
    if range?.contains(number) == true { return }
    throw ConstraintViolation(subject: subject(), found: "\(number)", expected: words(known))
  }
}
