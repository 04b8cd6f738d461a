class Solution {
    enum State { case new, active, done }

    func findOrder(_ numCourses: Int, _ prerequisites: [[Int]]) -> [Int] {
        var graph = [Int: [Int]]()
        for p in prerequisites {
            graph[p[0], default: []].append(p[1])
        }
        var states = [State](repeating: .new, count: numCourses)
        var result = [Int]()

        // false: a cycle was found
        func dfs(_ course: Int) -> Bool {
            if states[course] == .active { return false }
            if states[course] == .done { return true }
            states[course] = .active
            for next in graph[course] ?? [] {
                if !dfs(next) { return false }
            }
            states[course] = .done
            result.append(course)
            return true
        }

        for course in 0..<numCourses {
            if !dfs(course) { return [] }
        }
        return result
    }
}
