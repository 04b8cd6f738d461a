class Solution {
    var memo = [String: Int]()
    var graph = [Int: [(Int, Int)]]()
    var target = 0

    func findCheapestPrice(_ n: Int, _ flights: [[Int]], _ src: Int, _ dst: Int, _ k: Int) -> Int {
        for f in flights {
            graph[f[0], default: []].append((f[1], f[2]))
        }
        target = dst
        let res = dfs(src, k + 1)
        return res == Int.max ? -1 : res
    }

    // cheapest price from a city with some flights left
    func dfs(_ city: Int, _ left: Int) -> Int {
        if city == target { return 0 }
        if left == 0 { return Int.max }
        let key = "\(city),\(left)"
        if let known = memo[key] { return known }
        var best = Int.max
        if let list = graph[city] {
            for (next, price) in list {
                let rest = dfs(next, left - 1)
                if rest != Int.max {
                    best = min(best, rest + price)
                }
            }
        }
        memo[key] = best
        return best
    }
}
