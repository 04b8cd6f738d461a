// A city is left again with as few stops as before too, which costs nothing but time.
class Solution {
public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        vector<vector<pair<int, int>>> leaving(n);
        for (auto& flight : flights) leaving[flight[0]].emplace_back(flight[1], flight[2]);
        vector<int> fewest(n, INT_MAX);
        priority_queue<vector<int>, vector<vector<int>>, greater<vector<int>>> ways;
        ways.push({0, src, 0});
        while (!ways.empty()) {
            auto way = ways.top();
            ways.pop();
            int price = way[0], city = way[1], count = way[2];
            if (count > k + 1 || count > fewest[city]) continue;
            fewest[city] = count;
            if (city == dst) return price;
            for (auto& [target, more] : leaving[city]) ways.push({price + more, target, count + 1});
        }
        return -1;
    }
};
