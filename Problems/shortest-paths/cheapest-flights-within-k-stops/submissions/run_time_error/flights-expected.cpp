// A city from which no flight leaves is not in the map.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        unordered_map<int, vector<pair<int, int>>> leaving;
        for (auto& flight : flights) leaving[flight[0]].push_back({flight[1], flight[2]});
        map<int, int> cheapest{{src, 0}}, level{{src, 0}};
        for (int round = 0; round <= k; round++) {
            map<int, int> next;
            for (auto [city, price] : level) {
                for (auto [target, more] : leaving.at(city)) {
                    if (cheapest.count(target) && cheapest[target] <= price + more) continue;
                    cheapest[target] = next[target] = price + more;
                }
            }
            level = next;
        }
        return cheapest.count(dst) ? cheapest[dst] : -1;
    }
};
