// The waiting days lie in a heap, the coldest on top.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> wait(temperatures.size(), 0);
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<pair<int, int>>> waiting;
        for (int day = 0; day < (int)temperatures.size(); ++day) {
            while (!waiting.empty() && waiting.top().first < temperatures[day]) {
                wait[waiting.top().second] = day - waiting.top().second;
                waiting.pop();
            }
            waiting.push({temperatures[day], day});
        }
        return wait;
    }
};
