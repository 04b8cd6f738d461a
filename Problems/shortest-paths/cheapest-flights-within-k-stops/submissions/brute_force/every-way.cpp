// Every way that visits no city twice.
class Solution {
    set<int> visited;

    int cheapest(const vector<vector<int>>& flights, int city, int dst, int stops) {
        if (city == dst) return 0;
        if (stops < 0) return -1;
        visited.insert(city);
        int best = -1;
        for (auto& flight : flights) {
            if (flight[0] != city || visited.count(flight[1])) continue;
            int rest = cheapest(flights, flight[1], dst, stops - 1);
            if (rest >= 0 && (best < 0 || flight[2] + rest < best)) best = flight[2] + rest;
        }
        visited.erase(city);
        return best;
    }

public:
    int findCheapestPrice(int n, vector<vector<int>>& flights, int src, int dst, int k) {
        return cheapest(flights, src, dst, k);
    }
};
