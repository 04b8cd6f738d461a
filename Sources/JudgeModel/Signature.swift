/// How the judge calls a solution.
public enum Signature: Hashable, Sendable {
  case function(Function)
  case design(DesignClass)
}

/// A method of the solution's class, or one of the methods of a class to design.
public struct Function: Hashable, Sendable {
  public var name: String
  public var parameters: [Parameter]
  public var returns: ValueType
  /// Where a language calls it otherwise than its own naming rule says.
  public var names: [LanguageID: String]

  public init(name: String, parameters: [Parameter], returns: ValueType, names: [LanguageID: String] = [:]) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.names = names
  }
}

public struct Parameter: Hashable, Sendable {
  public var name: String
  public var type: ValueType

  public init(name: String, type: ValueType) {
    self.name = name
    self.type = type
  }
}

/// A class that the solution implements, judged by a sequence of calls on one instance.
public struct DesignClass: Hashable, Sendable {
  public var name: String
  /// The parameters of its initialiser.
  public var constructor: [Parameter]
  /// In the order of the problem's manifest.
  public var methods: [Function]

  public init(name: String, constructor: [Parameter], methods: [Function]) {
    self.name = name
    self.constructor = constructor
    self.methods = methods
  }

  public func method(named name: String) -> Function? {
    methods.first { $0.name == name }
  }
}
