// Linked nodes: everything but the classes themselves, which a submission may declare. It is compiled here, once, since
// the optimiser would take longer for it than for most solutions.

/// How nodes of a class are made and linked.
public struct JudgeLinks {
  let make: (Int) -> AnyObject
  let value: (AnyObject) -> Int
  /// `next` · `next`, `random` · `left`, `right` · `left`, `right`, `next` · all neighbours or children.
  let links: (AnyObject) -> [AnyObject?]
  /// Sets the link at an index; of neighbours and children it adds one.
  let link: (AnyObject, Int, AnyObject?) -> Void

  public init(
    make: @escaping (Int) -> AnyObject, value: @escaping (AnyObject) -> Int,
    links: @escaping (AnyObject) -> [AnyObject?], link: @escaping (AnyObject, Int, AnyObject?) -> Void
  ) {
    self.make = make
    self.value = value
    self.links = links
    self.link = link
  }

  fileprivate func next(_ node: AnyObject) -> AnyObject? { links(node)[0] }
}

// MARK: finding nodes

/// Along the first link; ends before the node that was there already.
private func chain(_ head: AnyObject?, _ links: JudgeLinks) -> [AnyObject] {
  var nodes: [AnyObject] = []
  var seen: Set<ObjectIdentifier> = []
  var node = head
  while let current = node, seen.insert(ObjectIdentifier(current)).inserted {
    nodes.append(current)
    node = links.next(current)
  }
  return nodes
}

/// In level order, along the first links, or all; no more than a value may have.
private func levels(_ root: AnyObject?, _ links: JudgeLinks, first count: Int = .max) -> [AnyObject] {
  var nodes = root.map { [$0] } ?? []
  var index = 0
  while index < nodes.count, nodes.count <= judgeLongest {
    nodes += links.links(nodes[index]).prefix(count).compactMap { $0 }
    index += 1
  }
  return nodes
}

/// Along all links, each node once.
public func judgeNodes(_ first: AnyObject?, _ links: JudgeLinks) -> [AnyObject] {
  var nodes = first.map { [$0] } ?? []
  var seen = Set(nodes.map(ObjectIdentifier.init))
  var index = 0
  while index < nodes.count, nodes.count <= judgeLongest {
    for case let node? in links.links(nodes[index]) where seen.insert(ObjectIdentifier(node)).inserted {
      nodes.append(node)
    }
    index += 1
  }
  return nodes
}

public func judgeFind(_ first: AnyObject?, _ value: Int, _ links: JudgeLinks) -> AnyObject? {
  judgeNodes(first, links).first { links.value($0) == value }
}

// MARK: lists

public func judgeReadList(_ links: JudgeLinks) -> AnyObject? {
  let nodes = judgeReadIntegers().map(links.make)
  for (node, next) in zip(nodes, nodes.dropFirst()) { links.link(node, 0, next) }
  return nodes.first
}

public func judgeWriteList(_ head: AnyObject?, _ links: JudgeLinks) {
  var values: [Int] = []
  // A second pointer at half the speed is met again in a cycle.
  var slow = head
  var node = head
  while let current = node {
    values.append(links.value(current))
    node = links.next(current)
    if values.count % 2 == 0 { slow = slow.flatMap(links.next) }
    if let node, node === slow { return judgeRefuse("returned a list with a cycle") }
  }
  judgeWriteIntegers(values)
}

public func judgeMakeCycle(_ head: AnyObject?, _ position: Int, _ links: JudgeLinks) {
  let nodes = chain(head, links)
  if let last = nodes.last, nodes.indices.contains(position) { links.link(last, 0, nodes[position]) }
}

/// The first list, with the end of the other from the node at `skipped` on.
public func judgeShareTail(_ head: AnyObject?, _ other: AnyObject?, _ skipped: Int, _ links: JudgeLinks) -> AnyObject? {
  let nodes = chain(head, links)
  guard nodes.indices.contains(skipped) else { return head }
  let tail = chain(other, links).suffix(nodes.count - skipped).first
  if skipped == 0 { return tail }
  links.link(nodes[skipped - 1], 0, tail)
  return head
}

public func judgeReadRandomList(_ links: JudgeLinks) -> AnyObject? {
  var nodes: [AnyObject] = []
  var targets: [Int?] = []
  for _ in 0..<judgeReadInteger() {
    nodes.append(links.make(judgeReadInteger()))
    targets.append(judgeReadOptionalInteger())
  }
  for (index, node) in nodes.enumerated() {
    if index + 1 < nodes.count { links.link(node, 0, nodes[index + 1]) }
    if let target = targets[index] { links.link(node, 1, nodes[target]) }
  }
  return nodes.first
}

public func judgeWriteRandomList(_ head: AnyObject?, _ links: JudgeLinks) {
  let nodes = chain(head, links)
  if let last = nodes.last, links.next(last) != nil { return judgeRefuse("returned a list with a cycle") }
  var positions: [ObjectIdentifier: Int] = [:]
  for (index, node) in nodes.enumerated() { positions[ObjectIdentifier(node)] = index }
  judgeWriteInteger(nodes.count)
  for node in nodes {
    judgeWriteInteger(links.value(node))
    let target = links.links(node)[1]
    let position = target.flatMap { positions[ObjectIdentifier($0)] }
    if target != nil, position == nil { judgeRefuse("returned a list with a random link to a node outside of it") }
    judgeWriteOptionalInteger(position)
  }
}

// MARK: trees

public func judgeReadTree(_ links: JudgeLinks) -> AnyObject? {
  let values = judgeReadOptionalIntegers()
  guard let first = values.first, let first else { return nil }
  var nodes = [links.make(first)]
  for (index, value) in values.dropFirst().enumerated() {
    guard let value else { continue }
    let child = links.make(value)
    // Every node that is there has two places, in order.
    links.link(nodes[index / 2], index % 2, child)
    nodes.append(child)
  }
  return nodes[0]
}

public func judgeWriteTree(_ root: AnyObject?, _ links: JudgeLinks) {
  let nodes = levels(root, links, first: 2)
  guard nodes.count <= judgeLongest else { return refuseTree() }
  let children = nodes.flatMap { links.links($0).prefix(2).map { $0.map(links.value) } }
  writeTrimmed(root.map { [links.value($0)] + children } ?? [])
}

public func judgeReadNaryTree(_ links: JudgeLinks) -> AnyObject? {
  let values = judgeReadOptionalIntegers()
  guard let first = values.first, let first else { return nil }
  var nodes = [links.make(first)]
  var parent = 0
  for value in values.dropFirst(2) {
    guard let value else {
      parent += 1
      continue
    }
    let child = links.make(value)
    links.link(nodes[parent], 0, child)
    nodes.append(child)
  }
  return nodes[0]
}

public func judgeWriteNaryTree(_ root: AnyObject?, _ links: JudgeLinks) {
  let nodes = levels(root, links)
  guard nodes.count <= judgeLongest else { return refuseTree() }
  let children = nodes.flatMap { links.links($0).compactMap { $0.map(links.value) }.map(Optional.some) + [nil] }
  writeTrimmed(root.map { [links.value($0), nil] + children } ?? [])
}

/// Each level along the third link, from its first node on.
public func judgeWriteLinkedTree(_ root: AnyObject?, _ links: JudgeLinks) {
  var values: [Int?] = []
  var first = root
  while let start = first {
    first = nil
    var node: AnyObject? = start
    while let current = node {
      if values.count > 2 * judgeLongest { return judgeRefuse("returned levels with a cycle") }
      values.append(links.value(current))
      let targets = links.links(current)
      first = first ?? targets[0] ?? targets[1]
      node = targets[2]
    }
    values.append(nil)
  }
  judgeWriteOptionalIntegers(values)
}

private func writeTrimmed(_ values: [Int?]) {
  judgeWriteOptionalIntegers(Array(values.prefix((values.lastIndex { $0 != nil } ?? -1) + 1)))
}

private func refuseTree() { judgeRefuse("returned a tree of more than \(judgeLongest) nodes: has it a cycle?") }

// MARK: graphs

public func judgeReadGraph(_ links: JudgeLinks) -> AnyObject? {
  let rows = judgeReadIntegerRows()
  let nodes = rows.indices.map { links.make($0 + 1) }
  for (node, row) in zip(nodes, rows) {
    for number in row { links.link(node, 0, nodes[number - 1]) }
  }
  return nodes.first
}

public func judgeWriteGraph(_ node: AnyObject?, _ links: JudgeLinks) {
  let nodes = judgeNodes(node, links)
  var rows = [[Int]?](repeating: nil, count: nodes.count)
  for node in nodes {
    let index = links.value(node) - 1
    guard rows.indices.contains(index), rows[index] == nil else {
      return judgeRefuse("returned a graph whose \(nodes.count) nodes do not have the values 1 to \(nodes.count)")
    }
    rows[index] = links.links(node).compactMap { $0.map(links.value) }
  }
  judgeWriteIntegerRows(rows.compactMap { $0 })
}

// MARK: whose nodes they are

public func judgeExpectCopy(_ first: AnyObject?, _ input: [AnyObject], _ links: JudgeLinks) {
  let old = Set(input.map(ObjectIdentifier.init))
  if judgeNodes(first, links).contains(where: { old.contains(ObjectIdentifier($0)) }) {
    judgeRefuse("returned a node of the input instead of a copy")
  }
}

/// A node by its value.
public func judgeWriteNode(_ node: AnyObject?, _ input: [AnyObject], _ links: JudgeLinks) {
  if let node, !input.contains(where: { $0 === node }) { judgeRefuse("returned a node that is not one of the input's") }
  judgeWriteOptionalInteger(node.map(links.value))
}
