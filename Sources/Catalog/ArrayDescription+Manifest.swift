import Inputs
import JudgeModel
import Manifest

extension ArrayDescription {
  /// With no more than a length and elements.
  init(plain element: ValueType, _ keys: inout DescriptionKeys) throws {
    self.init(
      length: try keys.lengths("length"),
      elements: try Self.elements(element, &keys))
  }

  /// Of booleans there is nothing to describe.
  private static func elements(_ type: ValueType, _ keys: inout DescriptionKeys) throws -> ValueDescription {
    guard type != .boolean else {
      return try keys.optionalNested("elements").map { try ValueDescription(type, $0, keys.scope.ofElements) }
        ?? .boolean
    }
    return try ValueDescription(type, keys.nested("elements"), keys.scope.ofElements)
  }

  /// - Parameter type: of the array itself, which may be a `ListNode`.
  init(_ type: ValueType, _ element: ValueType, _ keys: inout DescriptionKeys) throws {
    try self.init(plain: element, &keys)
    isRectangular = try keys.flag("rectangular")
    isSquare = try keys.flag("square")
    rules = try ArrayRule.all(&keys)
    try readWhole(type, &keys)
  }

  init(string keys: inout DescriptionKeys) throws {
    self.init(
      length: try keys.lengths("length"), elements: .character(try keys.required("alphabet").alphabet()))
    rules = try ArrayRule.allOfStrings(&keys)
    try readWhole(.string, &keys)
  }

  private mutating func readWhole(_ type: ValueType, _ keys: inout DescriptionKeys) throws {
    isDistinct = try keys.flag("distinct")
    if isDistinct, type != .string { try keys.checkValues(elements, for: length) }
    order =
      try keys.optional("sorted")?.parse("true, false or rotated") { word in
        ["true": .sorted, "false": .any, "rotated": .rotated][word]
      } ?? .any
    lengthWith = try keys.optional("length_with").map { try LengthWith($0, keys.scope) }
    making = try Making(type, &keys)
  }
}

extension ArrayDescription.LengthWith {
  fileprivate init(_ node: ManifestNode, _ scope: ArgumentScope) throws {
    var map = try node.map()
    guard map.keys.count == 1, let (name, range) = map.all().first else {
      throw node.wrongType("one argument and a range, such as {nums1: 1..2000}")
    }
    try scope.check([Quantity(argument: name, property: .length)], of: range)
    self.init(argument: name, range: try range.lengths(scope))
  }
}

extension ArrayRule {
  fileprivate static func all(_ keys: inout DescriptionKeys) throws -> [Self] {
    var rules: [Self] = []
    if let sum = keys.optional("sum") { rules.append(.sum(try sum.bounds(keys.scope))) }
    if let total = keys.optional("total") { rules.append(.total(try total.lengths(keys.scope))) }
    if let range = keys.optional("products") { rules.append(.products(try range.range())) }
    if let range = keys.optional("products_but_one") { rules.append(.productsButOne(try range.range())) }
    rules += try zeros(&keys)
    if let repeats = keys.optional("repeats") {
      rules.append(.repeats(try repeats.parse("one or all_but_one", Repeats.init)))
    }
    let flags: [(String, Self)] = [
      ("reaches_end", .reachesEnd), ("rows_in_order", .rowsInOrder), ("distinct_cells", .distinctCells),
      ("disjoint", .disjoint),
    ]
    for (key, rule) in flags where try keys.flag(key) { rules.append(rule) }
    return rules
  }

  fileprivate static func allOfStrings(_ keys: inout DescriptionKeys) throws -> [Self] {
    var rules = try zeros(&keys)
    if let limits = keys.optional("at_most") {
      var map = try limits.map()
      rules += try map.all().map { .atMost(try Unicode.Scalar(key: $0, of: limits), try $1.count(from: 0)) }
    }
    if let places = keys.optional("follows") {
      var map = try places.map()
      rules += try map.all().map { .follows(try Unicode.Scalar(key: $0, of: places), try $1.alphabet()) }
    }
    return rules
  }

  private static func zeros(_ keys: inout DescriptionKeys) throws -> [Self] {
    var rules: [Self] = []
    if try keys.optional("leading_zero")?.boolean() == false { rules.append(.noLeadingZero) }
    if try keys.optional("trailing_zero")?.boolean() == false { rules.append(.noTrailingZero) }
    return rules
  }
}

extension Unicode.Scalar {
  fileprivate init(key: String, of node: ManifestNode) throws(ManifestError) {
    guard let scalar = key.unicodeScalars.first, key.unicodeScalars.count == 1 else {
      throw node.invalid(key, expected: "one character")
    }
    self = scalar
  }
}
