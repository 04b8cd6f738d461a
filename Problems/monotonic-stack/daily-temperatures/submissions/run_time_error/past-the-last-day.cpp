// No warmer day follows, and the search goes on past the last day.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> wait;
        for (int day = 0; day < temperatures.size(); day++) {
            int days = 1;
            while (temperatures.at(day + days) <= temperatures[day]) days++;
            wait.push_back(days);
        }
        return wait;
    }
};
