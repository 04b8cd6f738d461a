/// Any order of all courses in which each comes after those that it requires; none when the reference found none.
class Checker {
  func check(_ numCourses: Int, _ prerequisites: [[Int]], _ expected: [Int], _ actual: [Int]) -> String {
    if expected.isEmpty { return actual.isEmpty ? "" : "there is no order: some courses require each other in a cycle" }
    if actual.isEmpty { return "there is an order of all courses" }
    var places = [Int?](repeating: nil, count: numCourses)
    for (place, course) in actual.enumerated() {
      guard places.indices.contains(course) else { return "there is no course \(course)" }
      if places[course] != nil { return "course \(course) comes twice" }
      places[course] = place
    }
    if let missing = places.firstIndex(of: nil) { return "course \(missing) is missing" }
    for pair in prerequisites {
      guard let course = places[pair[0]], let required = places[pair[1]], course < required else { continue }
      return "course \(pair[0]) comes before course \(pair[1]), which it requires"
    }
    return ""
  }
}
