// Days that are as hot as the hottest of the rest are not searched for, all others still are.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> hottest(temperatures), wait(n);
        for (int day = n - 2; day >= 0; day--) hottest[day] = max(hottest[day], hottest[day + 1]);
        for (int day = 0; day < n; day++) {
            if (temperatures[day] == hottest[day]) continue;
            int later = day + 1;
            while (temperatures[later] <= temperatures[day]) later++;
            wait[day] = later - day;
        }
        return wait;
    }
};
