import JudgeModel

/// What is wrong with a signature that a person wrote, and where.
public struct SignatureMistake: Error, Hashable {
  /// From 1.
  public var column: Int
  public var problem: Problem

  public enum Problem: Hashable, Sendable {
    case expectedName(found: String)
    case expectedMark(String, found: String)
    case unknownType(String)
    /// Only a result can be none.
    case voidParameter
    /// Another parameter or method has this name.
    case takenName(String)
    /// It returns nothing, and has no argument that it could change.
    case noResult
    case noMethods
    case codec
  }
}

/// Reads `twoSum(nums: integer[], target: integer) -> integer[]` and
/// `class LRUCache(capacity: integer) { get(key: integer) -> integer; put(key: integer, value: integer) -> void }`.
struct SignatureParser {
  private let text: [Character]
  private var position = 0

  static func signature(_ text: String) throws(SignatureMistake) -> Signature {
    var parser = SignatureParser(text: Array(text))
    return try parser.signature()
  }

  private init(text: [Character]) {
    self.text = text
  }

  private mutating func signature() throws(SignatureMistake) -> Signature {
    let start = position
    let word = try name()
    if ["class", "codec"].contains(word), next != "(" {
      if word == "codec" { throw mistake(.codec, at: start) }
      return .design(try designClass())
    }
    let signature = Signature.function(try function(word).withResult(at: start))
    try expectEnd()
    return signature
  }

  private mutating func designClass() throws(SignatureMistake) -> DesignClass {
    let name = try name()
    let constructor = try parameters()
    try expect("{")
    var methods: [Function] = []
    while next != "}" {
      let start = nextPosition
      let method = try self.name()
      if methods.contains(where: { $0.name == method }) { throw mistake(.takenName(method), at: start) }
      methods.append(try function(method))
      if next != "}" { try expect(";") }
    }
    if methods.isEmpty { throw mistake(.noMethods, at: nextPosition) }
    try expect("}")
    try expectEnd()
    return DesignClass(name: name, constructor: constructor, methods: methods)
  }

  private mutating func function(_ name: String) throws(SignatureMistake) -> Function {
    let parameters = try parameters()
    if next == "→" { try expect("→") } else { try expect("->") }
    return Function(name: name, parameters: parameters, returns: .value(try type()))
  }

  private mutating func parameters() throws(SignatureMistake) -> [Parameter] {
    var parameters: [Parameter] = []
    try expect("(")
    while next != ")" {
      if !parameters.isEmpty { try expect(",") }
      let start = nextPosition
      let name = try name()
      if parameters.contains(where: { $0.name == name }) { throw mistake(.takenName(name), at: start) }
      try expect(":")
      let typeStart = nextPosition
      let type = try type()
      if type == .void { throw mistake(.voidParameter, at: typeStart) }
      parameters.append(Parameter(name: name, type: type))
    }
    try expect(")")
    return parameters
  }

  private mutating func type() throws(SignatureMistake) -> ValueType {
    let start = nextPosition
    let word = word { $0.isLetter || $0.isNumber || "[]<>:_".contains($0) }
    guard let type = ValueType(word) else { throw mistake(.unknownType(word), at: start) }
    return type
  }

  /// What every language takes for a name.
  private mutating func name() throws(SignatureMistake) -> String {
    let start = nextPosition
    let name = word { $0.isLetter || $0.isNumber || $0 == "_" }
    guard name.first?.isNumber == false, name.allSatisfy(\.isASCII) else {
      position = start
      throw mistake(.expectedName(found: found), at: start)
    }
    return name
  }

  private mutating func word(while isPart: (Character) -> Bool) -> String {
    position = nextPosition
    let word = text[position...].prefix(while: isPart)
    position = word.endIndex
    return String(word)
  }

  private mutating func expect(_ mark: String) throws(SignatureMistake) {
    let start = nextPosition
    guard text[start...].starts(with: mark) else {
      throw mistake(.expectedMark(mark, found: found), at: start)
    }
    position = start + mark.count
  }

  private func expectEnd() throws(SignatureMistake) {
    if next != nil { throw mistake(.expectedMark("", found: found), at: nextPosition) }
  }

  private var nextPosition: Int { text[position...].firstIndex { !$0.isWhitespace } ?? text.count }
  private var next: Character? { nextPosition < text.count ? text[nextPosition] : nil }

  /// The next word or mark, for a message.
  private var found: String {
    let rest = text[nextPosition...]
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    return String(word.isEmpty ? rest.prefix(1) : word)
  }

  private func mistake(_ problem: SignatureMistake.Problem, at position: Int) -> SignatureMistake {
    SignatureMistake(column: position + 1, problem: problem)
  }
}

extension Function {
  /// What returns nothing is judged by the argument that it changes.
  fileprivate func withResult(at position: Int) throws(SignatureMistake) -> Function {
    guard returns == .value(.void) else { return self }
    guard let argument = parameters.first(where: { $0.type.element != nil || $0.type.isNode }) ?? parameters.first
    else {
      throw SignatureMistake(column: position + 1, problem: .noResult)
    }
    var function = self
    function.returns = .argument(argument)
    return function
  }
}
