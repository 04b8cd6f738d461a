// From the last day to the first: what is known of a later day says how far one can jump.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        int n = temperatures.size();
        vector<int> wait(n, 0);
        for (int day = n - 2; day >= 0; day--) {
            int next = day + 1;
            while (temperatures[next] <= temperatures[day] && wait[next] > 0) next += wait[next];
            if (temperatures[next] > temperatures[day]) wait[day] = next - day;
        }
        return wait;
    }
};
