// A day that is just as warm is not warmer.
class Solution {
public:
    vector<int> dailyTemperatures(vector<int>& temperatures) {
        vector<int> wait(temperatures.size());
        stack<int> waiting;
        for (int day = 0; day < temperatures.size(); day++) {
            while (!waiting.empty() && temperatures[waiting.top()] <= temperatures[day]) {
                wait[waiting.top()] = day - waiting.top();
                waiting.pop();
            }
            waiting.push(day);
        }
        return wait;
    }
};
