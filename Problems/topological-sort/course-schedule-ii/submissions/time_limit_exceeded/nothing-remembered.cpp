// The search only remembers the way that it is on, so it comes to the same course in every possible way.
class Solution {
    vector<vector<int>> required;
    vector<bool> onWay, inOrder;
    vector<int> order;

    bool visit(int course) {
        if (onWay[course]) return false;
        onWay[course] = true;
        for (int other : required[course])
            if (!visit(other)) return false;
        onWay[course] = false;
        if (!inOrder[course]) order.push_back(course);
        inOrder[course] = true;
        return true;
    }

public:
    vector<int> findOrder(int numCourses, vector<vector<int>>& prerequisites) {
        required.resize(numCourses);
        onWay.resize(numCourses);
        inOrder.resize(numCourses);
        for (auto& pair : prerequisites) required[pair[0]].push_back(pair[1]);
        for (int course = 0; course < numCourses; course++)
            if (!visit(course)) return {};
        return order;
    }
};
